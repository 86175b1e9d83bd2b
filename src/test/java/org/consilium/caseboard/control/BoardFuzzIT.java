package org.consilium.caseboard.control;

import jakarta.inject.Inject;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@link BoardFuzz} on the database, with the writer's own threads. */
@ExtendWith(ArquillianExtension.class)
class BoardFuzzIT extends BoardFuzz {

  private static final int PLAYS = 2;
  private static final int STEPS = 250;

  @Inject private EngineOnDatabase engine;

  @Override
  BoardEngine engine(Random random) {
    engine.begin();
    return engine;
  }

  @Test
  void allEndEqualAndSoDoesTheFoldOfTheLog() throws Exception {
    long first = Long.getLong("consilium.seed", ThreadLocalRandom.current().nextLong());
    System.out.println("teams play from the seed " + first);
    for (int i = 0; i < PLAYS; i++) {
      play(first + i, STEPS);
    }
  }
}
