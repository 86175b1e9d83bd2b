package org.consilium.institution.entity.rules;

/** How long people wait before their password is compared. */
public final class HashingWait {

  /** Of how much weight the newest is: some ten comparisons say how busy the machine is. */
  private static final int WEIGHT = 10;

  private HashingWait() {}

  /**
   * About how many seconds those take who were there before; rounded up.
   *
   * @param parallel how many are served at once
   * @param usualMillis how long one usually takes
   */
  public static int seconds(int before, int parallel, long usualMillis) {
    return Math.toIntExact(Math.ceilDiv(before * usualMillis, parallel * 1_000L));
  }

  /** What is usual after one more that took so long; never nothing. */
  public static long usual(long usualMillis, long took) {
    return Math.max(1, (usualMillis * (WEIGHT - 1) + took) / WEIGHT);
  }
}
