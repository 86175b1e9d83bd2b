package org.consilium.caseboard.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.FoldInTheBrowser.Folded;
import org.consilium.caseboard.entity.rules.RandomHistory.Done;
import org.junit.jupiter.api.Test;

/**
 * Browsers fold a board, live and at any moment of its past, with code of their own: after every
 * operation it has to be the server's board. Say {@code -Dconsilium.seed=...} to see a failure
 * again.
 */
class BoardFoldTwinTest {

  private static final int HISTORIES = 24;
  private static final int LENGTH = 200;

  @Test
  void afterEveryOperationBothHaveTheSameBoard() throws IOException {
    int seed = Integer.getInteger("consilium.seed", ThreadLocalRandom.current().nextInt());
    System.out.println("folds of boards are compared under the seed " + seed);
    Set<Class<?>> done = new HashSet<>();
    boolean forgotten = false;
    try (FoldInTheBrowser browser = new FoldInTheBrowser()) {
      for (int i = 0; i < HISTORIES; i++) {
        List<Done> history = RandomHistory.of(seed + i, LENGTH);
        forgotten |= !compare(browser, history, seed).gone().isEmpty();
        history.forEach(one -> done.add(one.op().getClass()));
      }
    }
    assertThat(done).containsAll(kinds());
    assertThat(forgotten).as("a history in which a card can no longer be restored").isTrue();
  }

  private static BoardState compare(FoldInTheBrowser browser, List<Done> history, int seed)
      throws IOException {
    Folded folded = browser.fold(history);
    BoardState board = BoardState.EMPTY;
    for (int i = 0; i < history.size(); i++) {
      board = after(board, history.get(i));
      if (!FoldInTheBrowser.digest(board).equals(folded.digests().get(i))) {
        assertThat(browser.fold(history.subList(0, i + 1)).last())
            .as("seed %d, after %s", seed, history.get(i))
            .isEqualTo(FoldInTheBrowser.written(board));
      }
    }
    assertThat(folded.digests()).hasSameSizeAs(history);
    assertThat(folded.last()).isEqualTo(FoldInTheBrowser.written(board));
    return board;
  }

  private static BoardState after(BoardState board, Done done) {
    return ((Applied) board.apply(done.by(), done.op())).board();
  }

  private static Set<Class<?>> kinds() {
    Set<Class<?>> kinds = new HashSet<>();
    for (Class<?> family : BoardOp.class.getPermittedSubclasses()) {
      kinds.addAll(List.of(family.getPermittedSubclasses()));
    }
    return kinds;
  }
}
