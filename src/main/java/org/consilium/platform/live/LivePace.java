package org.consilium.platform.live;

import java.util.UUID;

/**
 * For views that much work makes stale and few people watch: refreshes within a quarter of a
 * second, and at most four times a second however often it is called.
 */
public interface LivePace {

  /** Everyone who watches the topic gets a fresh view soon. */
  void changedSoon(String room, UUID key);

  /** Only those of one circle of the topic do. */
  void changedSoon(String room, UUID key, UUID circle);
}
