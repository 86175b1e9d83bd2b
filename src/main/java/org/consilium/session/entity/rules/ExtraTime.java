package org.consilium.session.entity.rules;

import java.time.Duration;

/**
 * What a student needs more than others in a test that each takes alone.
 *
 * @param unit what the amount counts
 * @param amount how much
 * @param mode where the time lies
 */
public record ExtraTime(Unit unit, int amount, Mode mode) {

  /** The most that can be given in percent: four times the time of others. */
  public static final int MOST_PERCENT = 300;

  /** The most that can be given in minutes. */
  public static final int MOST_MINUTES = 120;

  /** Percent of the planned length of the test, or minutes. */
  public enum Unit {
    PERCENT,
    MINUTES
  }

  /** Whether the student may begin while the hall checks in, or ends after it. */
  public enum Mode {
    EARLY_START,
    LONGER_END
  }

  /** Whether it can be given. */
  public boolean isSound() {
    return unit != null
        && mode != null
        && amount >= 1
        && amount <= (unit == Unit.PERCENT ? MOST_PERCENT : MOST_MINUTES);
  }

  /** How much it is in a test of this length; a started second counts whole. */
  public Duration of(Duration planned) {
    return switch (unit) {
      case MINUTES -> Duration.ofMinutes(amount);
      case PERCENT -> Duration.ofSeconds(Math.ceilDiv(planned.toSeconds() * amount, 100));
    };
  }
}
