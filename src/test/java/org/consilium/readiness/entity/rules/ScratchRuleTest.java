package org.consilium.readiness.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.consilium.readiness.entity.rules.ScratchOutcome.Reason;
import org.consilium.readiness.entity.rules.ScratchOutcome.Refused;
import org.consilium.readiness.entity.rules.ScratchOutcome.Scratched;
import org.junit.jupiter.api.Test;

class ScratchRuleTest {

  private static final UUID A = option(0);
  private static final UUID B = option(1);
  private static final UUID C = option(2);
  private static final UUID D = option(3);

  @Test
  void rightAtOnceEarnsFourAndClosesTheItem() {
    assertThat(ScratchRule.decide(card(), B, 1)).isEqualTo(new Scratched(true, 1, 4, true));
  }

  @Test
  void wrongEarnsNothingAndLeavesTheItemOpen() {
    assertThat(ScratchRule.decide(card(), A, 1)).isEqualTo(new Scratched(false, 1, 0, false));
  }

  @Test
  void secondAndThirdAttemptEarnLess() {
    assertThat(ScratchRule.decide(card(A), B, 2)).isEqualTo(new Scratched(true, 2, 2, true));
    assertThat(ScratchRule.decide(card(A, C), B, 3)).isEqualTo(new Scratched(true, 3, 1, true));
  }

  @Test
  void fourthScratchEarnsNothing() {
    assertThat(ScratchRule.decide(card(A, C, D), B, 4)).isEqualTo(new Scratched(true, 4, 0, true));
  }

  @Test
  void slowerOfTwoDifferentOptionsFindsTheAttemptTaken() {
    assertThat(ScratchRule.decide(card(A), C, 1)).isEqualTo(new Refused(Reason.ATTEMPT_TAKEN));
  }

  @Test
  void slowerOfTwoAfterTheRightOneFindsTheItemClosed() {
    assertThat(ScratchRule.decide(card(B), C, 1)).isEqualTo(new Refused(Reason.ITEM_CLOSED));
    assertThat(ScratchRule.decide(card(B), B, 1)).isEqualTo(new Refused(Reason.ITEM_CLOSED));
  }

  @Test
  void sameOptionTwiceIsToldSo() {
    assertThat(ScratchRule.decide(card(A), A, 1)).isEqualTo(new Refused(Reason.ALREADY_SCRATCHED));
    assertThat(ScratchRule.decide(card(A), A, 2)).isEqualTo(new Refused(Reason.ALREADY_SCRATCHED));
  }

  @Test
  void attemptsCannotBeSkipped() {
    assertThat(ScratchRule.decide(card(), A, 2)).isEqualTo(new Refused(Reason.ATTEMPT_TAKEN));
    assertThat(ScratchRule.decide(card(), A, 0)).isEqualTo(new Refused(Reason.ATTEMPT_TAKEN));
  }

  @Test
  void foreignOptionIsUnknown() {
    assertThat(ScratchRule.decide(card(), option(9), 1))
        .isEqualTo(new Refused(Reason.UNKNOWN_OPTION));
  }

  @Test
  void impossibleCardIsNotMade() {
    assertThatIllegalArgumentException().isThrownBy(() -> card(A, A));
    assertThatIllegalArgumentException().isThrownBy(() -> card(option(9)));
  }

  /** However wildly a team submits, attempts count up by one and end with the right option. */
  @Property
  void everySequenceOfSubmissionsKeepsTheCardTrue(
      @ForAll @IntRange(min = 2, max = 8) int count,
      @ForAll @IntRange(max = 7) int key,
      @ForAll @Size(max = 60) List<@IntRange(max = 99) Integer> submissions) {
    Set<UUID> options =
        new LinkedHashSet<>(IntStream.range(0, count).mapToObj(ScratchRuleTest::option).toList());
    UUID right = option(key % count);
    List<UUID> scratched = new ArrayList<>();
    int earned = 0;
    for (int submission : submissions) {
      ItemCard before = new ItemCard(options, right, scratched);
      UUID option = option(submission % 10);
      switch (ScratchRule.decide(before, option, submission / 10)) {
        case Scratched s -> {
          assertThat(s.attempt()).isEqualTo(scratched.size() + 1);
          assertThat(s.right()).isEqualTo(option.equals(right));
          scratched.add(option);
          earned += s.points();
        }
        case Refused refused -> assertThat(refused.reason()).isNotNull();
      }
    }
    ItemCard after = new ItemCard(options, right, scratched);
    assertThat(after.points()).isEqualTo(earned);
    assertThat(scratched.indexOf(right)).isIn(-1, scratched.size() - 1);
  }

  private static ItemCard card(UUID... scratched) {
    return new ItemCard(Set.of(A, B, C, D), B, List.of(scratched));
  }

  private static UUID option(int number) {
    return new UUID(7, number);
  }
}
