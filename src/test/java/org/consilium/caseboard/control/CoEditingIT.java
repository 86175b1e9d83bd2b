package org.consilium.caseboard.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.caseboard.control.BoardDesk.created;
import static org.consilium.caseboard.control.BoardDesk.outcome;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardOp.CardDeleted;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.caseboard.entity.rules.BoardOp.TextChanged;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.consilium.platform.time.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several people type into one card at once, through the writer that stores it. */
@ExtendWith(ArquillianExtension.class)
class CoEditingIT {

  private static final String TEXT = "stop it";

  @Inject private BoardDesk desk;
  @Inject private BoardShelf shelf;
  @Inject private ReadingBoards reading;

  private final UUID card = Ids.random();

  @BeforeEach
  void aCardIsOnTheBoard() {
    desk.beginTheFirstExercise();
    desk.operate(desk.team().nurse(), created(card, TEXT));
  }

  @Test
  void everyLetterOfTwoWhoTypeAtOnceIsKept() throws Exception {
    List<CompletableFuture<Long>> stored = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      stored.add(desk.submit(desk.team().nurse(), changed(1, List.of(0, "n"), 7)));
      stored.add(desk.submit(desk.team().physician(), changed(1, 7, List.of(0, "p"))));
    }
    stored.add(desk.submit(desk.team().pharmacist(), changed(1, 5, List.of(2, "warfarin"))));
    for (CompletableFuture<Long> each : stored) {
      outcome(each);
    }
    assertThat(card().text()).isEqualTo("n".repeat(40) + "stop warfarin" + "p".repeat(40));
    assertThat(card().textRevision()).isEqualTo(82);
    assertThat(card().editor()).isEqualTo(desk.team().pharmacist().accountId());
    assertThat(asAnEditorHearsIt()).isEqualTo(card().text());
    BoardCard inMemory = card();
    shelf.forget(desk.board());
    assertThat(card()).isEqualTo(inMemory);
  }

  @Test
  void aChangeThatWasMovedIsKnownWhenItIsSentAgain() {
    UUID op = Ids.random();
    BoardOp late = changed(1, 7, List.of(0, "!"));
    desk.operate(desk.team().physician(), changed(1, List.of(0, "We "), 7));
    assertThat(desk.operate(desk.team().nurse(), desk.board(), op, late)).isEqualTo(3);
    assertThat(desk.operate(desk.team().nurse(), desk.board(), op, late)).isEqualTo(3);
    shelf.forget(desk.board());
    assertThat(desk.operate(desk.team().nurse(), desk.board(), op, late)).isEqualTo(3);
    BoardOp other = changed(1, 7, List.of(0, "?"));
    BoardOp moved = changed(2, 10, List.of(0, "!"));
    assertThat(codeOf(() -> desk.operate(desk.team().nurse(), desk.board(), op, other)))
        .isEqualTo("caseboard.operation-reused");
    assertThat(codeOf(() -> desk.operate(desk.team().nurse(), desk.board(), op, moved)))
        .isEqualTo("caseboard.operation-reused");
    assertThat(card().text()).isEqualTo("We stop it!");
  }

  @Test
  void aChangeIsMovedOverAWholeNewTextAndRefusedWhereTheCardIsGone() {
    desk.operate(desk.team().physician(), new CardEdited(card, 1, "stop it, today"));
    desk.operate(desk.team().nurse(), changed(1, List.of(0, "We "), 7));
    assertThat(card().text()).isEqualTo("We stop it, today");
    assertThat(codeOf(() -> desk.operate(desk.team().nurse(), changed(3, 7, List.of(0, "!")))))
        .isEqualTo("caseboard.change-misfit");
    assertThat(codeOf(() -> desk.operate(desk.team().nurse(), changed(9, 7, List.of(0, "!")))))
        .isEqualTo("caseboard.stale-text");
    assertThat(
            codeOf(
                () ->
                    desk.operate(
                        desk.team().nurse(), changed(3, 17, List.of(0, "x".repeat(9_984))))))
        .isEqualTo("caseboard.text-too-long");
    desk.operate(desk.team().physician(), new CardDeleted(card));
    assertThat(codeOf(() -> desk.operate(desk.team().nurse(), changed(3, 17, List.of(0, "!")))))
        .isEqualTo("caseboard.card-deleted");
  }

  /** The text as it becomes for somebody who has the card as it was created, and every change. */
  private String asAnEditorHearsIt() {
    List<BoardChange> missed =
        reading.read(desk.team().nurse(), desk.board(), 1L).missed().orElseThrow();
    return missed.stream()
        .map(change -> ((TextChanged) change.op()).changes())
        .collect(Collectors.reducing(ChangeSet::compose))
        .orElseThrow()
        .apply(TEXT);
  }

  private BoardCard card() {
    return desk.cards().get(0);
  }

  private TextChanged changed(int revision, Object... parts) {
    return new TextChanged(card, revision, ChangeSet.ofJson(List.of(parts)));
  }
}
