package org.consilium.readiness.entity.rules;

import java.math.BigDecimal;
import org.consilium.readiness.Percent;

/**
 * Points of a team on one item, answered until correct as on an IF-AT scratch card.
 *
 * <p>The first attempt earns 4 points, the second 2, the third 1, any later one 0; and the last
 * option that remains always earns 0, because it needs no knowledge. So two options give 4-0, three
 * 4-2-0, four 4-2-1-0, and five or more 4-2-1-0-0 and so on. An item that the team never solved
 * earns 0.
 */
public final class TratScoring {

  /** The most an item earns. */
  public static final int MOST = 4;

  /** Fewest and most options of an item. */
  public static final int FEWEST_OPTIONS = 2;

  public static final int MOST_OPTIONS = 8;

  private static final int[] BY_ATTEMPT = {MOST, 2, 1};

  private TratScoring() {}

  /**
   * The points when the right option is scratched at this attempt.
   *
   * @param optionCount options of the item, 2 to 8
   * @param attempt from 1 to {@code optionCount}
   */
  public static int points(int optionCount, int attempt) {
    if (optionCount < FEWEST_OPTIONS || optionCount > MOST_OPTIONS) {
      throw new IllegalArgumentException("an item has 2 to 8 options, not " + optionCount);
    }
    if (attempt < 1 || attempt > optionCount) {
      throw new IllegalArgumentException(
          "attempt " + attempt + " at an item of " + optionCount + " options");
    }
    boolean nothingLeftToChoose = attempt == optionCount;
    return nothingLeftToChoose || attempt > BY_ATTEMPT.length ? 0 : BY_ATTEMPT[attempt - 1];
  }

  /** The team's points as a percentage of the most possible, to 0.1, half up. */
  public static BigDecimal percent(int points, int items) {
    return Percent.of(points, items * MOST);
  }
}
