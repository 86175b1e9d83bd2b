package org.consilium.platform.live;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * The views that one change makes necessary, for a whole hall perhaps. What they have in common is
 * read once, by the first who needs it: a round begins after its change was committed, and a later
 * change begins a round of its own, so nobody is shown what was true before the change. Rights and
 * whatever belongs to one person are no part of it; each view asks for these itself, and first.
 */
public final class LiveRound {

  private static final AtomicLong BEGUN = new AtomicLong();

  private final long number = BEGUN.incrementAndGet();
  private final ConcurrentHashMap<UUID, Object> read = new ConcurrentHashMap<>();

  /**
   * What belongs to this id in this round, read now unless somebody has.
   *
   * @param id tells it from everything else that the topic's views share
   * @param reading does not share by itself
   */
  @SuppressWarnings("unchecked")
  public <T> T once(UUID id, Supplier<T> reading) {
    return (T) read.computeIfAbsent(id, missing -> reading.get());
  }

  /** The one of two that began later. */
  public static LiveRound later(LiveRound one, LiveRound other) {
    return one.number > other.number ? one : other;
  }
}
