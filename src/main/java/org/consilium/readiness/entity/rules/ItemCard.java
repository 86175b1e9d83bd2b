package org.consilium.readiness.entity.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One item on a team's card.
 *
 * @param options all options of the item, 2 to 8
 * @param right the one that is right
 * @param scratched what the team has scratched, in the order of attempts
 */
public record ItemCard(Set<UUID> options, UUID right, List<UUID> scratched) {

  public ItemCard {
    options = Set.copyOf(options);
    scratched = List.copyOf(scratched);
    if (!options.contains(right) || !options.containsAll(scratched)) {
      throw new IllegalArgumentException("the key or a scratch is none of the item's options");
    }
    if (Set.copyOf(scratched).size() != scratched.size()) {
      throw new IllegalArgumentException("an option cannot be scratched twice");
    }
  }

  /** Whether the right option is uncovered. */
  public boolean isClosed() {
    return scratched.contains(right);
  }

  /** The number of the attempt that comes next, from 1. */
  public int nextAttempt() {
    return scratched.size() + 1;
  }

  /** The points earned; 0 while the item is open. */
  public int points() {
    return isClosed() ? TratScoring.points(options.size(), scratched.size()) : 0;
  }
}
