package org.consilium.caseboard.entity.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How many operations a person may send just now: it refills steadily and allows bursts.
 *
 * @param left operations left, with fractions
 * @param at when that was so
 */
public record Allowance(double left, Instant at) {

  /** Operations a second in the long run. */
  public static final int PER_SECOND = 20;

  /** Operations at once after a rest. */
  public static final int BURST = 40;

  private static final double NANOS = 1e9;

  /** After a rest. */
  public static Allowance full(Instant now) {
    return new Allowance(BURST, now);
  }

  /** What is left after one more operation, or nothing when it is one too many. */
  public Optional<Allowance> spend(Instant now) {
    double available = available(now);
    return available < 1 ? Optional.empty() : Optional.of(new Allowance(available - 1, now));
  }

  /** Whether a full burst is possible. */
  public boolean isRested(Instant now) {
    return available(now) >= BURST;
  }

  private double available(Instant now) {
    double refilled = Duration.between(at, now).toNanos() / NANOS * PER_SECOND;
    return Math.min(BURST, left + Math.max(0, refilled));
  }
}
