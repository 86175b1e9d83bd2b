package org.consilium.caseboard.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.CardDeleted;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.caseboard.entity.rules.BoardOp.CardMoved;
import org.consilium.caseboard.entity.rules.BoardOp.CardRestored;
import org.consilium.caseboard.entity.rules.BoardOp.TextChanged;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.BoardVerdict.Rejected;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.caseboard.entity.rules.layout.LaneSpec;
import org.consilium.caseboard.entity.rules.text.ChangeSet;

class BoardFoldPropertyTest {

  private static final UUID SOMEBODY = new UUID(1, 1);

  @Property
  void refusedOperationsLeaveNoTrace(@ForAll("histories") List<BoardOp> history) {
    List<BoardOp> accepted = new ArrayList<>();
    BoardState board = BoardState.EMPTY;
    for (BoardOp op : history) {
      switch (board.apply(SOMEBODY, op)) {
        case Applied applied -> {
          board = applied.board();
          accepted.add(op);
        }
        case Rejected refused -> assertThat(refused.reason()).isNotNull();
      }
    }
    assertThat(fold(accepted)).isEqualTo(board);
  }

  @Property
  void foldIsResumedFromAnyMoment(@ForAll("histories") List<BoardOp> history) {
    BoardState whole = fold(history);
    BoardState half = fold(history.subList(0, history.size() / 2));
    BoardState restored = fold(history.subList(0, history.size() / 2));
    assertThat(fold(restored, history.subList(history.size() / 2, history.size())))
        .isEqualTo(whole);
  }

  @Property
  void everyCardEverCreatedStandsOrIsDeleted(@ForAll("histories") List<BoardOp> history) {
    BoardState board = fold(history);
    Set<UUID> created = new HashSet<>();
    history.stream()
        .filter(CardCreated.class::isInstance)
        .map(CardCreated.class::cast)
        .forEach(op -> created.add(op.card()));
    Set<UUID> accounted = new HashSet<>(board.cards().keySet());
    accounted.addAll(board.deleted().keySet());
    accounted.addAll(board.gone());
    assertThat(accounted).isEqualTo(created);
    assertThat(Collections.disjoint(board.deleted().keySet(), board.cards().keySet())).isTrue();
  }

  @Property
  void lanesShareTheCardsOut(@ForAll("histories") List<BoardOp> history) {
    BoardState board = fold(history);
    List<BoardCard> shown = new ArrayList<>();
    for (LaneSpec spec : board.layout().lanes()) {
      String lane = spec.id();
      List<BoardCard> cards = board.lane(lane);
      assertThat(cards).allMatch(card -> card.lane().equals(lane));
      assertThat(cards).extracting(BoardCard::order).isSorted();
      shown.addAll(cards);
    }
    assertThat(shown).containsExactlyInAnyOrderElementsOf(board.cards().values());
  }

  private static BoardState fold(List<BoardOp> ops) {
    return fold(BoardState.EMPTY, ops);
  }

  private static BoardState fold(BoardState from, List<BoardOp> ops) {
    BoardState board = from;
    for (BoardOp op : ops) {
      board = board.apply(SOMEBODY, op) instanceof Applied applied ? applied.board() : board;
    }
    return board;
  }

  @Provide
  Arbitrary<List<BoardOp>> histories() {
    Arbitrary<UUID> cards = Arbitraries.integers().between(0, 7).map(n -> new UUID(2, n));
    Arbitrary<String> lanes = Arbitraries.of(Lane.PROBLEMS, Lane.PLAN, Lane.TASKS);
    Arbitrary<String> orders = Arbitraries.of("Zz", "a0", "a0V", "a1", "b00");
    Arbitrary<String> texts = Arbitraries.of("warfarin", "AKI?", "\ud83d\ude00", "two\nlines");
    Arbitrary<Integer> revisions = Arbitraries.integers().between(1, 3);
    Arbitrary<BoardOp> ops =
        Arbitraries.oneOf(
            Combinators.combine(cards, lanes, orders, texts).as(CardCreated::new),
            Combinators.combine(cards, revisions, texts).as(CardEdited::new),
            Combinators.combine(cards, revisions, texts, texts)
                .as(
                    (card, revision, from, to) ->
                        new TextChanged(card, revision, ChangeSet.between(from, to))),
            Combinators.combine(cards, lanes, orders).as(CardMoved::new),
            cards.map(CardDeleted::new),
            cards.map(CardRestored::new));
    return ops.list().ofMaxSize(50);
  }
}
