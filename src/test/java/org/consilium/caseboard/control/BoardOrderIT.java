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
import java.util.stream.LongStream;
import org.consilium.AtOnce;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.time.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many at the same boards: one order, nothing lost, nothing done twice. */
@ExtendWith(ArquillianExtension.class)
class BoardOrderIT {

  @Inject private BoardDesk desk;
  @Inject private AtOnce atOnce;
  @Inject private BoardsOfPhases boards;
  @Inject private ReadingBoards reading;
  @Inject private BoardShelf shelf;
  @Inject private BoardWriter writer;
  @Inject private BoardWatcher watcher;
  @Inject private Sql sql;

  @BeforeEach
  void beginTheFirstExercise() {
    desk.beginTheFirstExercise();
  }

  @Test
  void ofTwoEditsUponTheSameTextOneIsStoredAndTheOtherReadsIt() throws Exception {
    UUID card = Ids.random();
    desk.operate(desk.team().nurse(), created(card, "Dizzy"));
    List<Object> outcomes =
        atOnce.outcomes(
            () -> desk.operate(desk.team().nurse(), new CardEdited(card, 1, "The nurse's")),
            () ->
                desk.operate(
                    desk.team().pharmacist(), new CardEdited(card, 1, "The pharmacist's")));
    assertThat(outcomes).contains(2L);
    assertThat(outcomes)
        .filteredOn(DomainProblem.class::isInstance)
        .singleElement()
        .satisfies(
            refused -> {
              DomainProblem problem = (DomainProblem) refused;
              assertThat(problem.code()).isEqualTo("caseboard.stale-text");
              assertThat(problem.members().get("card")).isEqualTo(desk.cards().get(0));
            });
  }

  @Test
  void whoMissedTooMuchReadsTheWholeBoard() throws Exception {
    UUID card = Ids.random();
    desk.operate(desk.team().nurse(), created(card, "x".repeat(10_000)));
    List<CompletableFuture<Long>> stored = new ArrayList<>();
    for (int i = 1; i <= 11; i++) {
      stored.add(desk.submit(desk.team().nurse(), new CardEdited(card, i, "y".repeat(10_000))));
    }
    for (CompletableFuture<Long> each : stored) {
      outcome(each);
    }
    assertThat(reading.read(desk.team().nurse(), desk.board(), 1L).missed()).isEmpty();
    assertThat(reading.read(desk.team().nurse(), desk.board(), 2L).missed().orElseThrow())
        .hasSize(10);
  }

  @Test
  void whoLeftTheTeamWhileAnOperationWaitedStoresNothing() {
    PendingOp op =
        new PendingOp(
            desk.board(),
            Ids.random(),
            created(Ids.random(), "From outside"),
            desk.author(desk.other().nurse()));
    assertThat(codeOf(() -> outcome(writer.submit(op)))).isEqualTo("caseboard.no-board");
  }

  @Test
  void anotherOwnersOperationsAreNeverOverwritten() {
    desk.operate(desk.team().nurse(), created(Ids.random(), "Ours"));
    sql.update("UPDATE board SET owner_epoch = owner_epoch + 1 WHERE id = ?", desk.board());
    sql.update(
        """
        INSERT INTO board_op
          (board_id, seq, op_id, account_id, discipline, payload_hash, payload, done_at)
        SELECT board_id, 2, ?, account_id, discipline, payload_hash,
               REPLACE(REPLACE(payload, ?, ?), 'Ours', 'Theirs'), done_at
          FROM board_op WHERE board_id = ? AND seq = 1""",
        Ids.random(),
        desk.cards().get(0).id().toString(),
        Ids.random().toString(),
        desk.board());
    assertThat(desk.operate(desk.team().nurse(), created(Ids.random(), "Ours again"))).isEqualTo(3);
    assertThat(desk.cards())
        .extracting(BoardCard::text)
        .containsExactly("Ours", "Theirs", "Ours again");
  }

  @Test
  void manyAtOnceAreStoredInOneOrderWithoutAGapAndToldInThatOrder() throws Exception {
    UUID second = boards.mine(desk.other().nurse(), desk.hour().first());
    List<CompletableFuture<Long>> stored = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      stored.add(desk.submit(desk.board(), desk.team().members().get(i % 4), "Card " + i));
      stored.add(desk.submit(second, desk.other().members().get(i % 4), "Card " + i));
    }
    for (CompletableFuture<Long> each : stored) {
      outcome(each);
    }
    for (UUID each : List.of(desk.board(), second)) {
      List<Long> order = LongStream.rangeClosed(1, 300).boxed().toList();
      assertThat(watcher.toldOf(each)).isEqualTo(order);
      assertThat(
              sql.list(
                  "SELECT seq FROM board_op WHERE board_id = ? ORDER BY seq",
                  row -> row.big("seq"),
                  each))
          .isEqualTo(order);
    }
    List<BoardCard> inMemory = desk.cards();
    assertThat(inMemory).hasSize(300);
    assertThat(snapshots(desk.board())).isPositive();
    shelf.forget(desk.board());
    assertThat(desk.cards()).isEqualTo(inMemory);
  }

  @Test
  void oneBoardsTroubleIsNotAnothers() throws Exception {
    UUID second = boards.mine(desk.other().nurse(), desk.hour().first());
    desk.operate(desk.team().nurse(), created(Ids.random(), "Before"));
    outcome(desk.submit(second, desk.other().nurse(), "Before"));
    sql.update("UPDATE board SET owner_epoch = owner_epoch + 1 WHERE id = ?", desk.board());
    List<CompletableFuture<Long>> stored = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      stored.add(desk.submit(desk.board(), desk.team().nurse(), "Mine " + i));
      stored.add(desk.submit(second, desk.other().nurse(), "Theirs " + i));
    }
    for (CompletableFuture<Long> each : stored) {
      outcome(each);
    }
    assertThat(watcher.toldOf(desk.board()))
        .isEqualTo(LongStream.rangeClosed(1, 21).boxed().toList());
    assertThat(watcher.toldOf(second)).isEqualTo(LongStream.rangeClosed(1, 21).boxed().toList());
  }

  private int snapshots(UUID boardId) {
    return sql.first(
            "SELECT COUNT(*) AS made FROM board_snapshot WHERE board_id = ?",
            row -> row.number("made"),
            boardId)
        .orElse(0);
  }
}
