package org.consilium.institution.entity.rules;

import java.time.Duration;

/**
 * How long a name must wait after failed sign-ins: five are free, then 2 s, doubling, at most 15
 * minutes. A known device of the person counts by itself, so that a stranger who guesses never
 * locks the person out; an address is never slowed, for a whole class shares one.
 */
public final class SlowDown {

  /** Failures that cost nothing: people mistype. */
  public static final int FREE = 5;

  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private SlowDown() {}

  /** The wait after so many failures in a row. */
  public static Duration after(int failures) {
    if (failures <= FREE) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - FREE - 1, 20);
    Duration wait = FIRST.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
