package org.consilium.gradebook.entity.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.consilium.readiness.Percent;

/**
 * What talking together brought: the team's tRAT percentage minus the mean iRAT percentage of its
 * members.
 *
 * @param individualMean mean iRAT percentage, to 0.1, half up
 * @param gain percentage points to 0.1, half up (of a loss: away from zero); computed from points
 *     and rounded once, so it may differ by 0.1 from the difference of rounded percentages
 */
public record TeamGain(BigDecimal individualMean, BigDecimal gain) {

  /**
   * The gain on the same items.
   *
   * @param teamPoints the team's points, 0 to {@code maximum}
   * @param memberPoints the points of those members who took the iRAT; whoever did not is left out,
   *     not counted as 0
   * @param maximum the points to be earned, the same in both tests
   * @return nothing when no member took the iRAT
   */
  public static Optional<TeamGain> of(
      int teamPoints, Collection<Integer> memberPoints, int maximum) {
    requireWithin(teamPoints, maximum);
    memberPoints.forEach(points -> requireWithin(points, maximum));
    if (memberPoints.isEmpty()) {
      return Optional.empty();
    }
    long members = memberPoints.size();
    long sum = memberPoints.stream().mapToLong(Integer::longValue).sum();
    // mean = (sum/members)/maximum; gain = team/maximum - mean: both over members * maximum
    return Optional.of(
        new TeamGain(
            percent(sum, members * maximum),
            percent(teamPoints * members - sum, members * maximum)));
  }

  private static BigDecimal percent(long above, long below) {
    return BigDecimal.valueOf(100 * above)
        .divide(BigDecimal.valueOf(below), Percent.DECIMALS, RoundingMode.HALF_UP);
  }

  private static void requireWithin(int points, int maximum) {
    if (maximum <= 0 || points < 0 || points > maximum) {
      throw new IllegalArgumentException(points + " points of " + maximum);
    }
  }
}
