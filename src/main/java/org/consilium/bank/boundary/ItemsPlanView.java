package org.consilium.bank.boundary;

import java.util.List;
import org.consilium.bank.entity.rules.GiftReading;
import org.consilium.bank.entity.rules.ItemsPlan;

/**
 * What a question file would add.
 *
 * @param digest to be sent back with the confirmation
 * @param confirmable whether it may be confirmed: without faults, and with something new
 * @param newItems how many would be added
 * @param skipped questions of other kinds, left out without harm
 * @param faults mistakes; with any of them nothing is added
 * @param notices what items lose
 */
public record ItemsPlanView(
    String digest,
    boolean confirmable,
    int newItems,
    List<PlannedItemView> items,
    List<GiftRemarkView> skipped,
    List<GiftRemarkView> faults,
    List<GiftRemarkView> notices) {

  static ItemsPlanView of(ItemsPlan plan) {
    GiftReading reading = plan.reading();
    return new ItemsPlanView(
        plan.digest(),
        plan.isConfirmable(),
        plan.newItems().size(),
        plan.items().stream().map(PlannedItemView::of).toList(),
        reading.skipped().stream().map(GiftRemarkView::of).toList(),
        reading.faults().stream().map(GiftRemarkView::of).toList(),
        reading.notices().stream().map(GiftRemarkView::of).toList());
  }
}
