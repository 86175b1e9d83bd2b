package org.consilium.bank.entity.rules;

/**
 * A mistake in a file; with any of them nothing is taken over.
 *
 * @param line from 1; 0 when it is the file as a whole
 * @param column the character in the line, from 1; 0 when it is the whole line
 * @param reason a sentence that says what is wrong and what to do
 */
public record GiftFault(int line, int column, String reason) {}
