package org.consilium.platform.live;

import java.time.Duration;
import java.util.UUID;

/**
 * For what much work makes stale: it is told within a pause, and once in a pause however often it
 * is called. What changes while it is told is told again after the next.
 */
public interface LivePace {

  /** Everyone who watches the topic gets a fresh view within a quarter of a second. */
  void changedSoon(String room, UUID key);

  /** Only those of one circle of the topic do. */
  void changedSoon(String room, UUID key, UUID circle);

  /** The topic is told in the room's own way after the pause of whoever called first. */
  void tellSoon(String room, UUID key, Duration pause, Runnable telling);
}
