package org.consilium.caseboard.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.caseboard.entity.rules.BoardOp.TextChanged;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.junit.jupiter.api.Test;

class TextHistoryTest {

  private static final UUID NURSE = new UUID(1, 1);
  private static final UUID CARD = new UUID(2, 1);
  private static final UUID OTHER = new UUID(2, 2);

  private final TextHistory history = TextHistory.empty();
  private BoardState board = BoardState.EMPTY;

  @Test
  void aChangeOfAnOlderRevisionIsMovedOverWhatCameBetween() {
    store(new CardCreated(CARD, Lane.PLAN, "a0", "stop it"));
    store(new CardCreated(OTHER, Lane.PLAN, "a1", "untouched"));
    store(changed(CARD, 1, 7, List.of(0, " now")));
    store(changed(OTHER, 1, 9, List.of(0, "!")));
    store(changed(CARD, 2, List.of(0, "We "), 11));
    store(changed(CARD, 1, 5, List.of(2, "warfarin")));
    assertThat(text()).isEqualTo("We stop warfarin now");
    assertThat(board.cards().get(CARD).textRevision()).isEqualTo(4);
  }

  @Test
  void whoComesLaterStandsBehindAtTheSamePlace() {
    store(new CardCreated(CARD, Lane.PLAN, "a0", "AKI"));
    store(changed(CARD, 1, 3, List.of(0, " first")));
    store(changed(CARD, 1, 3, List.of(0, " second")));
    assertThat(text()).isEqualTo("AKI first second");
  }

  @Test
  void aWholeNewTextIsAStepAsWell() {
    store(new CardCreated(CARD, Lane.PLAN, "a0", "stop it soon"));
    store(new CardEdited(CARD, 1, "stop warfarin soon"));
    store(changed(CARD, 1, 12, List.of(0, "!")));
    assertThat(text()).isEqualTo("stop warfarin soon!");
  }

  @Test
  void whatIsNotKnownAnyMoreStaysAsItWasMade() {
    store(new CardCreated(CARD, Lane.PLAN, "a0", "x"));
    TextChanged late = changed(CARD, 1, 1, List.of(0, "late"));
    for (int revision = 1; revision <= 1_000; revision++) {
      store(changed(CARD, revision, List.of(1, revision % 2 == 0 ? "x" : "y")));
    }
    assertThat(history.onto(late)).isNotEqualTo(late);
    store(changed(CARD, 1_001, List.of(1, "z")));
    assertThat(history.onto(late)).isEqualTo(late);
    assertThat(TextHistory.empty().onto(late)).isEqualTo(late);
  }

  @Test
  void whatFollowsIsNoPartOfItUntilItIsSettled() {
    store(new CardCreated(CARD, Lane.PLAN, "a0", "stop"));
    store(changed(CARD, 1, 4, List.of(0, "!")));
    TextChanged late = changed(CARD, 1, List.of(0, "please "), 4);
    BoardOp before = history.onto(late);
    TextHistory sequel = history.sequel();
    sequel.note(board, changed(CARD, 2, 5, List.of(0, "!")));
    assertThat(history.onto(late)).isEqualTo(before);
    BoardOp after = sequel.onto(late);
    assertThat(after).isNotEqualTo(before);
    assertThat(sequel.settled()).isSameAs(history);
    assertThat(history.onto(late)).isEqualTo(after);
  }

  @Test
  void aChangeThatNeverFittedIsLeftToBeRefused() {
    store(new CardCreated(CARD, Lane.PLAN, "a0", "stop"));
    store(changed(CARD, 1, 4, List.of(0, "!")));
    TextChanged misfit = changed(CARD, 1, 9, List.of(0, "?"));
    assertThat(history.onto(misfit)).isEqualTo(misfit);
  }

  private void store(BoardOp op) {
    BoardOp now = history.onto(op);
    history.note(board, now);
    board = ((Applied) board.apply(NURSE, now)).board();
  }

  private String text() {
    return board.cards().get(CARD).text();
  }

  private static TextChanged changed(UUID card, int revision, Object... parts) {
    return new TextChanged(card, revision, ChangeSet.ofJson(List.of(parts)));
  }
}
