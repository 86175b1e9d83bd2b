/** Application exercises: one choice a team, revealed to all at once. */
package org.consilium.exercise;
