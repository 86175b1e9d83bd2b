package org.consilium.platform.live.boundary;

import java.time.Duration;
import java.time.Instant;
import org.consilium.platform.live.LiveSignal;

/**
 * The latest signal of one person in one topic, and how many came in the second just running.
 *
 * @param signal what is signalled, or null for nothing any more
 * @param until when it ends by itself
 * @param second when the second began
 * @param said how often something was said in it
 */
record Saying(LiveSignal signal, Instant until, Instant second, int said) {

  /** Whoever is silent for so long has gone. */
  static final Duration LIFE = Duration.ofSeconds(15);

  /** More than a page ever needs. */
  static final int MOST_A_SECOND = 10;

  private static final Duration SECOND = Duration.ofSeconds(1);

  static final Saying NOTHING = new Saying(null, Instant.EPOCH, Instant.EPOCH, 0);

  /** After one more, which tells whether it was one too many. */
  Saying then(LiveSignal next, Instant now) {
    boolean same = now.isBefore(second.plus(SECOND));
    return new Saying(next, now.plus(LIFE), same ? second : now, same ? said + 1 : 1);
  }

  boolean isTooMuch() {
    return said > MOST_A_SECOND;
  }

  /** Whether there is something that has not ended. */
  boolean isHeard(Instant now) {
    return signal != null && now.isBefore(until);
  }

  /** Whether there is something that has ended and was not taken away yet. */
  boolean isOver(Instant now) {
    return signal != null && !now.isBefore(until);
  }

  Saying silent() {
    return new Saying(null, until, second, said);
  }
}
