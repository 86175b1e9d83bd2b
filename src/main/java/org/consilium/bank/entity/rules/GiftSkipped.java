package org.consilium.bank.entity.rules;

/**
 * A question that is well written, but of no kind that is taken.
 *
 * @param line in which it begins, from 1
 * @param title as given, possibly empty
 * @param reason a sentence
 */
public record GiftSkipped(int line, String title, String reason) {}
