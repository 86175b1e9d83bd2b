package org.consilium.bank.entity.rules;

/**
 * An option as a file gives it.
 *
 * @param text plain text, 1 to 1,000 characters
 * @param correct whether it is the best answer
 * @param feedback plain text, possibly empty
 */
public record GiftOption(String text, boolean correct, String feedback) {}
