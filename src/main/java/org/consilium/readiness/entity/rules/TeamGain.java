package org.consilium.readiness.entity.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * What talking together brought: the team's tRAT percentage minus the mean iRAT percentage of its
 * members, in percentage points.
 */
public final class TeamGain {

  private static final int PER_ITEM = TratScoring.MOST;

  private TeamGain() {}

  /**
   * The gain on the same items, to 0.1, half up (of a loss: away from zero); computed from points,
   * so that it is rounded once.
   *
   * @param teamPoints the team's points, 0 to four times {@code items}
   * @param memberPoints the points of those members who took the iRAT; whoever did not is left out,
   *     not counted as 0
   * @return nothing when no member took the iRAT
   */
  public static Optional<BigDecimal> of(
      int teamPoints, Collection<Integer> memberPoints, int items) {
    int most = items * PER_ITEM;
    requireWithin(teamPoints, most);
    memberPoints.forEach(points -> requireWithin(points, most));
    if (memberPoints.isEmpty()) {
      return Optional.empty();
    }
    long members = memberPoints.size();
    long sum = memberPoints.stream().mapToLong(Integer::longValue).sum();
    // team/most - (sum/members)/most, over the common denominator members * most
    BigDecimal above = BigDecimal.valueOf(100 * (teamPoints * members - sum));
    return Optional.of(
        above.divide(BigDecimal.valueOf(members * most), Percent.DECIMALS, RoundingMode.HALF_UP));
  }

  private static void requireWithin(int points, int most) {
    if (most <= 0 || points < 0 || points > most) {
      throw new IllegalArgumentException(points + " points of " + most);
    }
  }
}
