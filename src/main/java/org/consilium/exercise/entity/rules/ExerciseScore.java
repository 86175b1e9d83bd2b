package org.consilium.exercise.entity.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a team's choice is worth.
 *
 * @param points of the chosen option, 0 to 4; 0 when the team committed nothing
 * @param maximum the points of the best option
 */
public record ExerciseScore(int points, int maximum) {

  /** The most points an option has. */
  public static final int MOST = 4;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Scores a choice.
   *
   * @param pointsByOption every option of the exercise with its points, 0 to 4
   * @param choice the team's option, or null when it committed nothing
   * @throws IllegalArgumentException when the choice is none of the options, or points are out of
   *     range
   */
  public static ExerciseScore of(Map<UUID, Integer> pointsByOption, UUID choice) {
    if (pointsByOption.values().stream().anyMatch(points -> points < 0 || points > MOST)) {
      throw new IllegalArgumentException("an option has 0 to 4 points: " + pointsByOption.values());
    }
    if (choice != null && !pointsByOption.containsKey(choice)) {
      throw new IllegalArgumentException("the choice is none of the options");
    }
    int maximum = pointsByOption.isEmpty() ? 0 : Collections.max(pointsByOption.values());
    return new ExerciseScore(choice == null ? 0 : pointsByOption.get(choice), maximum);
  }

  /** The points as a percentage of the best option's, to 0.1, half up; nothing when all have 0. */
  public Optional<BigDecimal> percent() {
    return maximum == 0
        ? Optional.empty()
        : Optional.of(
            HUNDRED
                .multiply(BigDecimal.valueOf(points))
                .divide(BigDecimal.valueOf(maximum), 1, RoundingMode.HALF_UP));
  }
}
