package org.consilium.bank.entity.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consilium.platform.text.ContentDigest;

/**
 * What adding a file to a bank would do, shown before it is done.
 *
 * @param items in the order of the file
 * @param reading what the file says beside its items
 * @param digest 64 hexadecimal digits by which the same plan is known again: it differs as soon as
 *     the file, or which of its items the bank holds, differs
 */
public record ItemsPlan(List<PlannedItem> items, GiftReading reading, String digest) {

  /**
   * Holds a file against a bank.
   *
   * @param digestsInBank of the items that are there
   */
  public static ItemsPlan of(GiftReading reading, Set<String> digestsInBank) {
    Set<String> seen = new HashSet<>(digestsInBank);
    List<PlannedItem> items = new ArrayList<>();
    ContentDigest digest = new ContentDigest().add("items plan 1").add(reading.digest());
    for (GiftItem item : reading.items()) {
      boolean known = !seen.add(item.digest());
      items.add(new PlannedItem(item, known));
      digest.add(known ? 1 : 0);
    }
    return new ItemsPlan(List.copyOf(items), reading, digest.hex());
  }

  /** What the bank does not hold yet. */
  public List<GiftItem> newItems() {
    return items.stream().filter(planned -> !planned.known()).map(PlannedItem::item).toList();
  }

  /** Whether it may be carried out: no faults, and something to add. */
  public boolean isConfirmable() {
    return reading.faults().isEmpty() && !newItems().isEmpty();
  }
}
