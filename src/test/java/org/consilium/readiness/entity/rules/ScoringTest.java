package org.consilium.readiness.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

  @ParameterizedTest
  @CsvSource({
    "2, 4 0",
    "3, 4 2 0",
    "4, 4 2 1 0",
    "5, 4 2 1 0 0",
    "6, 4 2 1 0 0 0",
    "7, 4 2 1 0 0 0 0",
    "8, 4 2 1 0 0 0 0 0"
  })
  void pointsFallByAttempt(int options, String expected) {
    List<Integer> points =
        IntStream.rangeClosed(1, options).mapToObj(a -> TratScoring.points(options, a)).toList();
    assertThat(points)
        .isEqualTo(List.of(expected.split(" ")).stream().map(Integer::parseInt).toList());
  }

  @ParameterizedTest
  @CsvSource({"4,0", "4,5", "4,-1", "1,1", "9,1"})
  void attemptsThatCannotBeAreNoScore(int options, int attempt) {
    assertThatIllegalArgumentException().isThrownBy(() -> TratScoring.points(options, attempt));
  }

  @Property
  void laterAttemptsNeverEarnMore(
      @ForAll @IntRange(min = 2, max = 8) int options,
      @ForAll @IntRange(min = 1, max = 7) int attempt) {
    int earlier = Math.min(attempt, options - 1);
    assertThat(TratScoring.points(options, earlier + 1))
        .isLessThanOrEqualTo(TratScoring.points(options, earlier));
    assertThat(TratScoring.points(options, options)).isZero();
  }

  @Test
  void iratEarnsFourOrNothing() {
    assertThat(IratScoring.points(true)).isEqualTo(4);
    assertThat(IratScoring.points(false)).isZero();
  }

  @Test
  void percentagesAreRoundedHalfUp() {
    assertThat(TratScoring.percent(30, 10)).isEqualByComparingTo("75.0"); // 30 / 40
    assertThat(IratScoring.percent(8, 3)).isEqualByComparingTo("66.7"); // 8 / 12 = 66.66...
    assertThat(TratScoring.percent(1, 20)).isEqualByComparingTo("1.3"); // 1 / 80 = 1.25
    assertThat(TratScoring.percent(0, 1)).isEqualByComparingTo("0.0");
    assertThatIllegalArgumentException().isThrownBy(() -> TratScoring.percent(5, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> TratScoring.percent(0, 0));
  }
}
