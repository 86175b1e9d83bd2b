package org.consilium.readiness.entity.rules;

import java.math.BigDecimal;
import org.consilium.readiness.Percent;

/**
 * Points of one student alone: 4 for the right option, else 0, so that the percentages of student
 * and team can be compared.
 */
public final class IratScoring {

  private IratScoring() {}

  /** The points of one item; an item without a choice is not right. */
  public static int points(boolean right) {
    return right ? TratScoring.MOST : 0;
  }

  /** The student's points as a percentage of the most possible, to 0.1, half up. */
  public static BigDecimal percent(int points, int items) {
    return Percent.of(points, items * TratScoring.MOST);
  }
}
