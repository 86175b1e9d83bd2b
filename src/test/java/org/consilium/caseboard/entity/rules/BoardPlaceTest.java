package org.consilium.caseboard.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.CardMoved;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.junit.jupiter.api.Test;

class BoardPlaceTest {

  private static final UUID SOMEBODY = new UUID(1, 1);

  @Test
  void firstCardOfALaneStandsAtZero() {
    assertThat(BoardPlace.below(BoardState.EMPTY, Lane.PLAN, null, null)).isEqualTo("a0");
    assertThat(BoardPlace.below(BoardState.EMPTY, Lane.PLAN, card(1), null)).isEqualTo("a0");
  }

  @Test
  void placeIsAtTheTopBetweenOrAtTheEnd() {
    BoardState board = board("a0", "a1");
    assertThat(BoardPlace.below(board, Lane.PLAN, null, null)).isEqualTo("Zz");
    assertThat(BoardPlace.below(board, Lane.PLAN, card(0), null)).isEqualTo("a0V");
    assertThat(BoardPlace.below(board, Lane.PLAN, card(1), null)).isEqualTo("a2");
  }

  @Test
  void cardAboveThatWentAwayMeansTheEnd() {
    assertThat(BoardPlace.below(board("a0", "a1"), Lane.PLAN, card(9), null)).isEqualTo("a2");
  }

  @Test
  void movingCardIsNotItsOwnNeighbour() {
    assertThat(BoardPlace.below(board("a0", "a1", "a2"), Lane.PLAN, card(0), card(1)))
        .isEqualTo("a1");
  }

  @Test
  void cardsWithTheSameOrderAreNotParted() {
    assertThat(BoardPlace.below(board("a0", "a0", "a1"), Lane.PLAN, card(0), null))
        .isEqualTo("a0V");
  }

  /** Against a plain list: moving by place gives the order that moving in the list gives. */
  @Property
  void movesDoWhatTheyDoInAList(@ForAll @Size(max = 60) List<@IntRange(max = 99) Integer> moves) {
    BoardState board = board("a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9");
    List<UUID> expected =
        new ArrayList<>(board.lane(Lane.PLAN).stream().map(BoardCard::id).toList());
    for (int move : moves) {
      UUID moving = card(move / 10);
      UUID after = move / 10 == move % 10 ? null : card(move % 10);
      expected.remove(moving);
      expected.add(expected.indexOf(after) + 1, moving);
      String order = BoardPlace.below(board, Lane.PLAN, after, moving);
      board = applied(board, new CardMoved(moving, Lane.PLAN, order));
      assertThat(board.lane(Lane.PLAN)).extracting(BoardCard::id).isEqualTo(expected);
    }
  }

  private static BoardState board(String... orders) {
    BoardState board = BoardState.EMPTY;
    for (int i = 0; i < orders.length; i++) {
      board = applied(board, new CardCreated(card(i), Lane.PLAN, orders[i], "card"));
    }
    return board;
  }

  private static BoardState applied(BoardState board, BoardOp op) {
    return ((Applied) board.apply(SOMEBODY, op)).board();
  }

  private static UUID card(int number) {
    return new UUID(2, number);
  }
}
