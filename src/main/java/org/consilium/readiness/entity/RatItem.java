package org.consilium.readiness.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.consilium.bank.Item;
import org.consilium.bank.ItemOption;
import org.consilium.platform.time.Ids;

/**
 * An item as it is delivered.
 *
 * @param deliveryId random: it tells nothing
 * @param itemId the item in the bank
 * @param options in the order in which everybody sees them
 */
public record RatItem(UUID deliveryId, UUID itemId, List<RatOption> options) {

  public RatItem {
    options = List.copyOf(options);
  }

  static RatItem deliver(Item item, Random random) {
    List<UUID> shuffled = new ArrayList<>(item.options().stream().map(ItemOption::id).toList());
    Collections.shuffle(shuffled, random);
    return new RatItem(Ids.random(), item.id(), shuffled.stream().map(RatOption::deliver).toList());
  }
}
