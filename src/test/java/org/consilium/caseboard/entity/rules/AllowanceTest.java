package org.consilium.caseboard.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllowanceTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void aBurstIsAllowedAndThenSoManyASecond() {
    Allowance spent = spend(Allowance.full(NOON), NOON, Allowance.BURST).orElseThrow();
    assertThat(spent.spend(NOON)).isEmpty();
    Instant later = NOON.plusSeconds(1);
    assertThat(spend(spent, later, Allowance.PER_SECOND)).isPresent();
    assertThat(spend(spent, later, Allowance.PER_SECOND + 1)).isEmpty();
  }

  @Test
  void restingGivesNoMoreThanABurst() {
    Instant later = NOON.plusSeconds(3_600);
    assertThat(spend(Allowance.full(NOON), later, Allowance.BURST)).isPresent();
    assertThat(spend(Allowance.full(NOON), later, Allowance.BURST + 1)).isEmpty();
    assertThat(Allowance.full(NOON).isRested(NOON)).isTrue();
  }

  @Test
  void aClockThatStepsBackTakesNothing() {
    Allowance once = Allowance.full(NOON).spend(NOON).orElseThrow();
    assertThat(once.spend(NOON.minusSeconds(60))).isPresent();
    assertThat(once.isRested(NOON)).isFalse();
  }

  private static Optional<Allowance> spend(Allowance allowance, Instant now, int times) {
    Optional<Allowance> left = Optional.of(allowance);
    for (int i = 0; i < times; i++) {
      left = left.flatMap(each -> each.spend(now));
    }
    return left;
  }
}
