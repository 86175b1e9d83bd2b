/**
 * The pure rules of a roster: what a file says, row by row, and what taking it over would change.
 * Nothing is guessed: what cannot be read is a fault with line, column and reason.
 */
package org.consilium.course.entity.rules;
