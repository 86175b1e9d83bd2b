package org.consilium.bank.entity.rules;

/**
 * Something that an item loses when it is taken over.
 *
 * @param line in which the question begins, from 1
 * @param sentence what is lost
 */
public record GiftNotice(int line, String sentence) {}
