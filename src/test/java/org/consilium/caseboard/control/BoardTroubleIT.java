package org.consilium.caseboard.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.caseboard.control.BoardDesk.created;
import static org.consilium.caseboard.control.BoardDesk.outcome;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.consilium.AtOnce;
import org.consilium.ExerciseHours;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardOp.BoardFrozen;
import org.consilium.caseboard.entity.rules.BoardOp.CardDeleted;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.caseboard.entity.rules.BoardOp.CardRestored;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.session.TeamChange.Kind;
import org.consilium.session.control.teams.ChangingTeams;
import org.consilium.session.control.teams.PlannedChange;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What goes wrong on a board between its memory and its log. What of this happens to sockets is in
 * {@code LiveTroubleIT}.
 */
@ExtendWith(ArquillianExtension.class)
class BoardTroubleIT {

  private static final Duration SHORT = Duration.ofMillis(300);

  @Resource private ManagedExecutorService executor;
  @Inject private BoardDesk desk;
  @Inject private AtOnce atOnce;
  @Inject private BoardShelf shelf;
  @Inject private BoardLog log;
  @Inject private ReadingBoards reading;
  @Inject private WritingBoards writing;
  @Inject private ExerciseHours hours;
  @Inject private ChangingTeams changing;
  @Inject private Sql sql;
  @Inject private UserTransaction transaction;

  @BeforeEach
  void beginTheFirstExercise() {
    desk.beginTheFirstExercise();
  }

  @Test
  void aDeleteAgainstAConcurrentEditLosesNoWordThatWasStored() throws Exception {
    for (int round = 0; round < 8; round++) {
      UUID card = Ids.random();
      desk.operate(desk.team().nurse(), created(card, "Before"));
      List<Object> outcomes =
          atOnce.outcomes(
              () -> desk.operate(desk.team().physician(), new CardEdited(card, 1, "Meanwhile")),
              () -> desk.operate(desk.team().pharmacist(), new CardDeleted(card)));
      assertThat(outcomes.get(1)).isInstanceOf(Long.class);
      boolean edited = outcomes.get(0) instanceof Long;
      if (edited) {
        assertThat((Long) outcomes.get(0)).isLessThan((Long) outcomes.get(1));
      } else {
        assertThat(((DomainProblem) outcomes.get(0)).code()).isEqualTo("caseboard.card-deleted");
      }
      desk.operate(desk.team().nurse(), new CardRestored(card));
      assertThat(desk.cards().stream().filter(one -> one.id().equals(card)).map(BoardCard::text))
          .containsExactly(edited ? "Meanwhile" : "Before");
    }
  }

  @Test
  void aFailedLoadNeverStoresABlank() {
    UUID card = Ids.random();
    desk.operate(desk.team().nurse(), created(card, "Kept"));
    desk.operate(desk.team().nurse(), created(Ids.random(), "Kept as well"));
    String payload = payload(1);
    sql.update("UPDATE board_op SET payload = '{}' WHERE board_id = ? AND seq = 1", desk.board());
    shelf.forget(desk.board());
    for (int tries = 0; tries < 2; tries++) {
      assertThat(codeOf(() -> desk.operate(desk.team().nurse(), created(Ids.random(), "New"))))
          .isEqualTo("platform.failure");
      assertThat(codeOf(desk::cards)).isEqualTo("platform.failure");
    }
    assertThat(codeOf(() -> outcome(desk.submit(desk.team().nurse(), created(card, "Again")))))
        .as("at the writer too")
        .isEqualTo("platform.failure");
    assertThat(stored()).isEqualTo(2);
    assertThat(log.snapshot(desk.board())).isEmpty();
    sql.update(
        "UPDATE board_op SET payload = ? WHERE board_id = ? AND seq = 1", payload, desk.board());
    assertThat(desk.operate(desk.team().nurse(), created(Ids.random(), "New"))).isEqualTo(3);
    assertThat(desk.cards())
        .extracting(BoardCard::text)
        .containsExactlyInAnyOrder("Kept", "Kept as well", "New");
  }

  /** Every operation here makes a card, so that a board at n has n of them. */
  @Test
  void aSnapshotRacingOperationsAndJoinsDuringLoadSeeNoTornBoard() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<Future<Integer>> readers = new ArrayList<>();
    for (Actor reader : desk.team().members()) {
      readers.add(executor.submit(() -> readAndForget(reader, over)));
    }
    List<CompletableFuture<Long>> storing = new ArrayList<>();
    for (int n = 0; n < 450; n++) {
      storing.add(desk.submit(desk.team().nurse(), created(Ids.random(), "Card " + n)));
      if (n % 25 == 0) {
        outcome(storing.getLast());
      }
    }
    for (CompletableFuture<Long> each : storing) {
      outcome(each);
    }
    over.set(true);
    for (Future<Integer> reader : readers) {
      assertThat(reader.get()).isPositive();
    }
    assertThat(stored()).isEqualTo(450);
    Standing kept = log.snapshot(desk.board()).orElseThrow();
    assertThat(kept.seq()).isGreaterThanOrEqualTo(200);
    assertThat(kept.state().cards()).hasSize((int) kept.seq());
    shelf.forget(desk.board());
    assertThat(desk.cards()).hasSize(450);
  }

  private int readAndForget(Actor reader, AtomicBoolean over) {
    int reads = 0;
    long before = 0;
    do {
      BoardSight seen = reading.read(reader, desk.board(), null);
      assertThat(seen.cards()).hasSize((int) seen.seq());
      assertThat(seen.seq()).as("never older than once seen").isGreaterThanOrEqualTo(before);
      before = seen.seq();
      reads++;
      shelf.forget(desk.board());
    } while (!over.get());
    return reads;
  }

  @Test
  void thePhaseClosingAgainstOperationsInFlightLetsNoneThroughAfterwards() throws Exception {
    hours.advance(desk.hour());
    List<CompletableFuture<Long>> inFlight = racing(() -> closeThePhase());
    assertThat(codes(inFlight)).containsOnly("done", "caseboard.closed").contains("done");
  }

  private long closeThePhase() {
    hours.advance(desk.hour());
    return stored();
  }

  @Test
  void whoIsMovedWhileOperationsAreInFlightStoresNothingAfterwards() throws Exception {
    List<CompletableFuture<Long>> inFlight = racing(this::moveTheNurse);
    assertThat(codes(inFlight)).containsOnly("done", "caseboard.no-board").contains("done");
  }

  private long moveTheNurse() {
    changing.change(
        desk.hour().room().facilitator(),
        desk.hour().sessionId(),
        0,
        new PlannedChange(
            Kind.MOVE, List.of(desk.team().nurse().accountId()), null, desk.other().id()));
    return stored();
  }

  @Test
  void theStaffsFreezeAgainstOperationsInFlightHasAPlaceInTheirOrder() throws Exception {
    List<CompletableFuture<Long>> inFlight =
        racing(() -> desk.operate(desk.hour().room().facilitator(), new BoardFrozen()));
    assertThat(codes(inFlight)).containsOnly("done", "caseboard.frozen").contains("done");
  }

  /**
   * Operations are in flight while somebody closes the board; whatever was acknowledged stands in
   * the log, and nothing came after the closing.
   *
   * @param closing tells the last place in the order that may be taken
   */
  private List<CompletableFuture<Long>> racing(Supplier<Long> closing) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<CompletableFuture<Long>> sent = new ArrayList<>();
    Future<?> sender =
        executor.submit(
            () -> {
              do {
                CompletableFuture<Long> one =
                    desk.submit(desk.team().nurse(), created(Ids.random(), "In flight"));
                sent.add(one);
                if (sent.size() % 10 == 0) {
                  codeOf(() -> outcome(one));
                }
              } while (!over.get() && sent.size() < 400);
            });
    while (stored() < 20) {
      Thread.onSpinWait();
    }
    long last = closing.get();
    over.set(true);
    sender.get();
    sent.add(desk.submit(desk.team().nurse(), created(Ids.random(), "Too late")));
    long acknowledged =
        codes(sent).stream().filter("done"::equals).count()
            + sql.list(
                    "SELECT seq FROM board_op WHERE board_id = ? AND payload LIKE '%frozen%'",
                    row -> row.big("seq"), desk.board())
                .size();
    assertThat(stored()).isEqualTo(acknowledged).isEqualTo(last);
    return sent;
  }

  private static List<String> codes(List<CompletableFuture<Long>> all) {
    return all.stream().map(one -> codeOf(() -> outcome(one))).toList();
  }

  @Test
  void whileTheDatabaseStallsItIsSaidThatNobodyKnowsAndAfterwardsItIsStoredOnce() throws Exception {
    UUID op = Ids.random();
    BoardOp create = created(Ids.random(), "Patient");
    desk.operate(desk.team().physician(), created(Ids.random(), "Before"));
    transaction.begin();
    sql.first("SELECT id FROM board WHERE id = ? FOR UPDATE", row -> true, desk.board());
    for (int sent = 0; sent < 2; sent++) {
      CompletableFuture<Long> waiting =
          writing.operate(desk.team().nurse(), desk.board(), op, create, SHORT);
      assertThat(codeOf(() -> outcome(waiting))).isEqualTo("caseboard.unavailable");
    }
    assertThat(desk.cards()).as("who reads is not held up").hasSize(1);
    transaction.rollback();
    assertThat(desk.operate(desk.team().nurse(), desk.board(), op, create)).isEqualTo(2);
    assertThat(stored()).isEqualTo(2);
    assertThat(desk.cards()).hasSize(2);
  }

  private int stored() {
    return sql.first(
            "SELECT COUNT(*) AS stored FROM board_op WHERE board_id = ?",
            row -> row.number("stored"),
            desk.board())
        .orElse(0);
  }

  private String payload(long seq) {
    return sql.first(
            "SELECT payload FROM board_op WHERE board_id = ? AND seq = ?",
            row -> row.text("payload"),
            desk.board(),
            seq)
        .orElseThrow();
  }
}
