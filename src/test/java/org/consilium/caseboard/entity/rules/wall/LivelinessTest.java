package org.consilium.caseboard.entity.rules.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LivelinessTest {

  private static final Instant BEGIN = Instant.parse("2026-03-02T10:00:00Z");

  private final Liveliness board = new Liveliness();

  @Test
  void countsByDisciplineAndForgetsAfterFiveMinutes() {
    assertThat(board.counts(BEGIN)).isEmpty();
    board.note("NUR", BEGIN);
    board.note("NUR", BEGIN.plusSeconds(9));
    board.note("PHA", BEGIN.plusSeconds(120));
    assertThat(board.counts(BEGIN.plusSeconds(299))).isEqualTo(Map.of("NUR", 2, "PHA", 1));
    // the first ten seconds are over since 10:00:10, five minutes before 10:05:10
    assertThat(board.counts(BEGIN.plusSeconds(310))).isEqualTo(Map.of("PHA", 1));
    assertThat(board.counts(BEGIN.plusSeconds(430))).isEmpty();
  }

  @Test
  void keepsNoMoreThanFiveMinutesWhileItIsAtWork() {
    for (int second = 0; second < 3_600; second++) {
      board.note("MED", BEGIN.plusSeconds(second));
    }
    // 30 steps of ten seconds, the last of which ends at 10:59:59
    assertThat(board.counts(BEGIN.plusSeconds(3_599))).isEqualTo(Map.of("MED", 300));
  }
}
