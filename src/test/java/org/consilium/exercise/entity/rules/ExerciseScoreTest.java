package org.consilium.exercise.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExerciseScoreTest {

  private static final UUID BEST = new UUID(0, 1);
  private static final UUID FAIR = new UUID(0, 2);
  private static final UUID POOR = new UUID(0, 3);

  @Test
  void choiceEarnsTheOptionsPoints() {
    Map<UUID, Integer> points = Map.of(BEST, 4, FAIR, 2, POOR, 0);
    assertThat(ExerciseScore.of(points, BEST)).isEqualTo(new ExerciseScore(4, 4));
    assertThat(ExerciseScore.of(points, FAIR)).isEqualTo(new ExerciseScore(2, 4));
    assertThat(ExerciseScore.of(points, null)).isEqualTo(new ExerciseScore(0, 4));
  }

  @Test
  void percentageIsOfTheBestOption() {
    Map<UUID, Integer> points = Map.of(BEST, 3, FAIR, 2, POOR, 0);
    assertThat(ExerciseScore.of(points, BEST).percent()).contains(new BigDecimal("100.0"));
    assertThat(ExerciseScore.of(points, FAIR).percent()).contains(new BigDecimal("66.7")); // 2 / 3
    assertThat(ExerciseScore.of(points, POOR).percent()).contains(new BigDecimal("0.0"));
  }

  @Test
  void exerciseWithoutPointsHasNoPercentage() {
    assertThat(ExerciseScore.of(Map.of(BEST, 0, FAIR, 0), FAIR).percent()).isEmpty();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ExerciseScore.of(Map.of(BEST, 5), null));
    assertThatIllegalArgumentException().isThrownBy(() -> ExerciseScore.of(Map.of(BEST, 1), FAIR));
  }
}
