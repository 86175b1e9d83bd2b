/** The pure rules of application exercises: how choices are spread and what a choice is worth. */
package org.consilium.exercise.entity.rules;
