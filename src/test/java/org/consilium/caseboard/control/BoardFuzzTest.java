package org.consilium.caseboard.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link BoardFuzz} on a log in memory, where a seed says everything. */
class BoardFuzzTest extends BoardFuzz {

  private static final int PLAYS = 150;

  /** By then even what is rare in a play has been stored. */
  private static final int MOST_PLAYS = 10 * PLAYS;

  private static final int STEPS = 400;

  private final Logger log = Logger.getLogger("org.consilium");

  /** It says of each of thousands of failures that it happened. */
  @BeforeEach
  void silence() {
    log.setLevel(Level.OFF);
  }

  @AfterEach
  void speech() {
    log.setLevel(null);
  }

  @Override
  BoardEngine engine(Random random) {
    return new EngineInMemory(2 + random.nextInt(5));
  }

  @Test
  void allEndEqualAndSoDoesTheFoldOfTheLog() throws Exception {
    long first = Long.getLong("consilium.seed", ThreadLocalRandom.current().nextLong());
    System.out.println("teams play from the seed " + first);
    List<Class<?>> kinds = kinds(BoardOp.class).toList();
    for (int i = 0; i < PLAYS || i < MOST_PLAYS && !stored().containsAll(kinds); i++) {
      play(first + i, STEPS);
    }
    assertThat(stored()).containsAll(kinds);
  }

  /** All kinds of operations there are. */
  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(BoardFuzzTest::kinds)
        : Stream.of(type);
  }

  /** Seeds that failed once. */
  @ParameterizedTest
  @ValueSource(longs = {-8413449446097825673L})
  void whatFailedOnceFailsNoMore(long seed) throws Exception {
    play(seed, STEPS);
  }
}
