package org.consilium.bank.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.bank.Item;

/** An item with its key; to staff alone. */
public record ItemView(
    UUID id, int number, String title, String stem, List<OptionView> options, String rationale) {

  static ItemView of(Item item) {
    return new ItemView(
        item.id(),
        item.number(),
        item.title(),
        item.stem(),
        item.options().stream().map(OptionView::of).toList(),
        item.rationale());
  }
}
