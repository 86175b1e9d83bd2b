package org.consilium.readiness.entity;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.consilium.bank.Item;

/**
 * A readiness assurance test: prepared from items of the bank with options shuffled once, the same
 * for everybody who takes it; replaced as a whole until the session starts.
 *
 * @param phaseId the phase to which it belongs
 * @param items in order
 */
public record Rat(UUID phaseId, List<RatItem> items) {

  public Rat {
    items = List.copyOf(items);
  }

  /** Prepares a test. */
  public static Rat prepare(UUID phaseId, List<Item> items, Random random) {
    return new Rat(phaseId, items.stream().map(item -> RatItem.deliver(item, random)).toList());
  }
}
