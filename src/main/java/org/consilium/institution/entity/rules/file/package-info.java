/**
 * The pure rules of a file of people, such as a roster: what a file says, row by row, and what
 * taking it over would change. Nothing is guessed: what cannot be read is a fault with line, column
 * and reason.
 */
package org.consilium.institution.entity.rules.file;
