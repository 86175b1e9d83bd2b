package org.consilium.bank.entity.rules;

/**
 * An item of a file, held against the bank.
 *
 * @param known whether the very same item is in the bank, or stands earlier in the file; it is not
 *     added again
 */
public record PlannedItem(GiftItem item, boolean known) {}
