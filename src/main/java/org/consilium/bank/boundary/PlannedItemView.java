package org.consilium.bank.boundary;

import java.util.List;
import org.consilium.bank.entity.rules.GiftItem;
import org.consilium.bank.entity.rules.PlannedItem;

/**
 * An item that a file would add.
 *
 * @param line in which it begins, from 1
 * @param category the category that the file names before it, or empty
 * @param known whether the bank holds the very same item; it is not added again
 */
public record PlannedItemView(
    int line,
    String category,
    String title,
    String stem,
    List<OptionView> options,
    String rationale,
    boolean known) {

  static PlannedItemView of(PlannedItem planned) {
    GiftItem item = planned.item();
    return new PlannedItemView(
        item.line(),
        item.category(),
        item.title(),
        item.stem(),
        item.options().stream().map(OptionView::of).toList(),
        item.rationale(),
        planned.known());
  }
}
