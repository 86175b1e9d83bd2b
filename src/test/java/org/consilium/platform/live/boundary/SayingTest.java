package org.consilium.platform.live.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.consilium.platform.live.LiveSignal;
import org.junit.jupiter.api.Test;

class SayingTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private record Here() implements LiveSignal {}

  @Test
  void whatIsNotSaidAgainEndsByItself() {
    Saying said = Saying.NOTHING.then(new Here(), NOON);
    assertThat(said.isHeard(NOON.plusSeconds(14))).isTrue();
    assertThat(said.isOver(NOON.plusSeconds(14))).isFalse();
    assertThat(said.isHeard(NOON.plus(Saying.LIFE))).isFalse();
    assertThat(said.isOver(NOON.plus(Saying.LIFE))).isTrue();
    Saying again = said.then(new Here(), NOON.plusSeconds(10));
    assertThat(again.isHeard(NOON.plusSeconds(24))).isTrue();
  }

  @Test
  void whoSaysNothingAnyMoreIsNeitherHeardNorOver() {
    Saying ended = Saying.NOTHING.then(new Here(), NOON).then(null, NOON.plusSeconds(1));
    assertThat(ended.isHeard(NOON.plusSeconds(2))).isFalse();
    assertThat(ended.isOver(NOON.plusSeconds(60))).isFalse();
    assertThat(Saying.NOTHING.isOver(NOON)).isFalse();
  }

  @Test
  void moreThanTenInASecondAreTooMany() {
    Saying said = Saying.NOTHING;
    for (int i = 0; i < 10; i++) {
      said = said.then(new Here(), NOON.plus(Duration.ofMillis(i * 100L)));
      assertThat(said.isTooMuch()).isFalse();
    }
    assertThat(said.then(new Here(), NOON.plusMillis(999)).isTooMuch()).isTrue();
    assertThat(said.then(new Here(), NOON.plusSeconds(1)).isTooMuch()).isFalse();
  }
}
