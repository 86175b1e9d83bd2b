package org.consilium.course.entity.rules;

/**
 * Something in a roster that keeps it from being taken over.
 *
 * @param line from 1; 0 when it is the file as a whole
 * @param column the header as it stands in the file; empty when it is the whole line
 * @param reason a sentence that says what is wrong and what to do
 */
public record RosterFault(int line, String column, String reason) {}
