package org.consilium.bank.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.bank.Item;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item with its key; to staff alone.
 *
 * @param language in which it is written, by BCP 47, or null where nobody has said
 */
public record ItemView(
    UUID id,
    int number,
    @Schema(nullable = true) String language,
    String title,
    String stem,
    List<OptionView> options,
    String rationale) {

  static ItemView of(Item item) {
    return new ItemView(
        item.id(),
        item.number(),
        item.language(),
        item.title(),
        item.stem(),
        item.options().stream().map(OptionView::of).toList(),
        item.rationale());
  }
}
