/** Preparing, committing, revealing and following application exercises. */
package org.consilium.exercise.control;
