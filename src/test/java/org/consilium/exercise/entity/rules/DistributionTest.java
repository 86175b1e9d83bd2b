package org.consilium.exercise.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.consilium.exercise.entity.rules.Distribution.Share;
import org.junit.jupiter.api.Test;

class DistributionTest {

  private static final UUID A = new UUID(0, 0);
  private static final UUID B = new UUID(0, 1);
  private static final UUID C = new UUID(0, 2);

  @Test
  void countsInTheOrderOfTheOptions() {
    assertThat(Distribution.of(List.of(A, B, C), List.of(B, B, A, B)).shares())
        .containsExactly(new Share(A, 1, 25), new Share(B, 3, 75), new Share(C, 0, 0));
  }

  @Test
  void percentagesAddUpToAHundred() {
    // thirds: 33.3 each, one percent left over goes to the earliest
    assertThat(Distribution.of(List.of(A, B, C), List.of(A, B, C)).shares())
        .extracting(Share::percent)
        .containsExactly(34, 33, 33);
    // of 7: 1 is 14.28, 2 are 28.57, 4 are 57.14; rounded down 14 + 28 + 57 = 99, B's .57 is
    // largest
    assertThat(Distribution.of(List.of(A, B, C), List.of(A, B, B, C, C, C, C)).shares())
        .extracting(Share::percent)
        .containsExactly(14, 29, 57);
  }

  @Test
  void withoutChoicesEverythingIsNothing() {
    assertThat(Distribution.of(List.of(A, B), List.of()))
        .isEqualTo(new Distribution(List.of(new Share(A, 0, 0), new Share(B, 0, 0)), 0));
  }

  @Test
  void choiceOfNoOptionIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Distribution.of(List.of(A), List.of(B)));
  }

  @Property
  void everyChoiceIsCountedOnceAndPercentagesAreWithinOne(
      @ForAll @Size(min = 1, max = 100) List<@IntRange(max = 7) Integer> picks) {
    List<UUID> options = IntStream.range(0, 8).mapToObj(i -> new UUID(0, i)).toList();
    Distribution spread = Distribution.of(options, picks.stream().map(options::get).toList());
    assertThat(spread.shares().stream().mapToInt(Share::teams).sum()).isEqualTo(picks.size());
    assertThat(spread.shares().stream().mapToInt(Share::percent).sum()).isEqualTo(100);
    for (Share share : spread.shares()) {
      assertThat(Math.abs(share.percent() * picks.size() - 100 * share.teams()))
          .isLessThan(picks.size());
    }
  }
}
