package org.consilium.caseboard.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.consilium.Classroom.Group;
import org.consilium.ExerciseHour;
import org.consilium.ExerciseHours;
import org.consilium.caseboard.entity.BoardSummary;
import org.consilium.caseboard.entity.rules.Allowance;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.CardDeleted;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.caseboard.entity.rules.BoardOp.CardMoved;
import org.consilium.caseboard.entity.rules.Lane;
import org.consilium.container.Application;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.session.control.ConductingSessions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BoardIT {

  @Inject private ExerciseHours hours;
  @Inject private BoardsOfPhases boards;
  @Inject private WritingBoards writing;
  @Inject private ReadingBoards reading;
  @Inject private BoardShelf shelf;
  @Inject private BoardPeople people;
  @Inject private Allowances allowances;
  @Inject private Clock clock;
  @Inject private BoardWriter writer;
  @Inject private BoardWatcher watcher;
  @Inject private ConductingSessions conducting;
  @Inject private Sql sql;
  @Resource private ManagedExecutorService executor;

  private ExerciseHour hour;
  private Group team;
  private Group other;
  private UUID board;

  @Deployment
  static WebArchive application() {
    return Application.withTests();
  }

  @BeforeEach
  void beginTheFirstExercise() {
    hour = hours.open();
    team = hour.room().team(0);
    other = hour.room().team(1);
    hours.advance(hour);
    board = boards.mine(team.nurse(), hour.first());
  }

  @Test
  void aTeamHasOneBoardOnItsCaseInBothExercises() throws Exception {
    assertThat(boards.mine(team.physician(), hour.first())).isEqualTo(board);
    assertThat(boards.mine(team.physician(), hour.second())).isEqualTo(board);
    List<Object> asked =
        together(
            () -> boards.mine(other.nurse(), hour.first()),
            () -> boards.mine(other.physician(), hour.first()));
    assertThat(asked.get(0)).isEqualTo(asked.get(1)).isNotEqualTo(board);
    operate(team.nurse(), created(Ids.random(), "A problem"));
    assertThat(boards.all(hour.room().facilitator(), hour.first()))
        .extracting(BoardSummary::teamNumber, BoardSummary::operations)
        .containsExactly(tuple(1, 1L), tuple(2, 0L));
  }

  @Test
  void whatAMemberDoesEveryMemberReadsWithItsAuthor() {
    UUID card = Ids.random();
    operate(team.nurse(), created(card, "Potassium 6.8"));
    operate(team.pharmacist(), new CardEdited(card, 1, "Potassium 6.8, double spironolactone"));
    operate(team.physician(), new CardMoved(card, Lane.PLAN, "a5"));
    BoardSight seen = reading.read(team.secondNurse(), board, null);
    assertThat(seen.seq()).isEqualTo(3);
    assertThat(seen.readOnly()).isFalse();
    assertThat(seen.cards())
        .containsExactly(
            new BoardCard(
                card,
                Lane.PLAN,
                "a5",
                "Potassium 6.8, double spironolactone",
                2,
                team.nurse().accountId(),
                team.pharmacist().accountId()));
    assertThat(seen.people())
        .extracting(person -> person.discipline())
        .containsExactlyInAnyOrder("NUR", "PHA");
    operate(team.nurse(), new CardDeleted(card));
    assertThat(cards()).isEmpty();
  }

  @Test
  void ofTwoEditsUponTheSameTextOneIsStoredAndTheOtherReadsIt() throws Exception {
    UUID card = Ids.random();
    operate(team.nurse(), created(card, "Dizzy"));
    List<Object> outcomes =
        together(
            () -> operate(team.nurse(), new CardEdited(card, 1, "The nurse's")),
            () -> operate(team.pharmacist(), new CardEdited(card, 1, "The pharmacist's")));
    assertThat(outcomes).contains(2L);
    assertThat(outcomes)
        .filteredOn(DomainProblem.class::isInstance)
        .singleElement()
        .satisfies(
            refused -> {
              DomainProblem problem = (DomainProblem) refused;
              assertThat(problem.code()).isEqualTo("caseboard.stale-text");
              assertThat(problem.members().get("card")).isEqualTo(cards().get(0));
            });
  }

  @Test
  void anOperationSentAgainIsAnsweredWithItsPlaceWheneverThatIs() {
    UUID op = Ids.random();
    BoardOp create = created(Ids.random(), "Once");
    assertThat(writing.operate(team.nurse(), board, op, create)).isEqualTo(1);
    operate(team.physician(), created(Ids.random(), "Meanwhile"));
    assertThat(writing.operate(team.nurse(), board, op, create)).isEqualTo(1);
    shelf.forget(board);
    assertThat(writing.operate(team.nurse(), board, op, create)).isEqualTo(1);
    hours.advance(hour);
    hours.advance(hour);
    assertThat(writing.operate(team.nurse(), board, op, create)).isEqualTo(1);
    assertThat(reading.read(team.nurse(), board, null).seq()).isEqualTo(2);
  }

  @Test
  void anotherOperationUnderAUsedIdIsRefused() {
    UUID op = Ids.random();
    BoardOp create = created(Ids.random(), "Once");
    writing.operate(team.nurse(), board, op, create);
    assertThat(codeOf(() -> writing.operate(team.nurse(), board, op, created(Ids.random(), "No"))))
        .isEqualTo("caseboard.operation-reused");
    assertThat(codeOf(() -> writing.operate(team.physician(), board, op, create)))
        .isEqualTo("caseboard.operation-reused");
    shelf.forget(board);
    assertThat(codeOf(() -> writing.operate(team.nurse(), board, op, created(Ids.random(), "No"))))
        .isEqualTo("caseboard.operation-reused");
    assertThat(cards()).hasSize(1);
  }

  @Test
  void whoComesBackReadsWhatWasMissedAndWhoIsUnknownTheWholeBoard() {
    UUID card = Ids.random();
    operate(team.nurse(), created(card, "One"));
    operate(team.pharmacist(), new CardEdited(card, 1, "Two"));
    BoardSight missed = reading.read(team.nurse(), board, 1L);
    assertThat(missed.missed().orElseThrow())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.op()).isEqualTo(new CardEdited(card, 1, "Two"));
              assertThat(change.by().accountId()).isEqualTo(team.pharmacist().accountId());
              assertThat(change.by().discipline()).isEqualTo("PHA");
            });
    assertThat(missed.seq()).isEqualTo(2);
    assertThat(reading.read(team.nurse(), board, 2L).missed().orElseThrow()).isEmpty();
    assertThat(reading.read(team.nurse(), board, 3L).missed()).isEmpty();
    assertThat(reading.read(team.nurse(), board, -1L).missed()).isEmpty();
    assertThat(reading.read(team.nurse(), board, 3L).cards()).hasSize(1);
  }

  @Test
  void whoMissedTooMuchReadsTheWholeBoard() throws Exception {
    UUID card = Ids.random();
    operate(team.nurse(), created(card, "x".repeat(10_000)));
    List<CompletableFuture<Long>> stored = new ArrayList<>();
    for (int i = 1; i <= 11; i++) {
      stored.add(submit(team.nurse(), new CardEdited(card, i, "y".repeat(10_000))));
    }
    for (CompletableFuture<Long> each : stored) {
      outcome(each);
    }
    assertThat(reading.read(team.nurse(), board, 1L).missed()).isEmpty();
    assertThat(reading.read(team.nurse(), board, 2L).missed().orElseThrow()).hasSize(10);
  }

  @Test
  void onlyTheTeamWritesAndOnlyStaffReadBeside() {
    BoardOp create = created(Ids.random(), "Mine");
    assertThat(codeOf(() -> operate(other.nurse(), create))).isEqualTo("caseboard.no-board");
    assertThat(codeOf(() -> reading.read(other.nurse(), board, null)))
        .isEqualTo("caseboard.no-board");
    assertThat(codeOf(() -> operate(hour.room().facilitator(), create)))
        .isEqualTo("caseboard.read-only");
    assertThat(reading.read(hour.room().facilitator(), board, null).readOnly()).isTrue();
    assertThat(codeOf(() -> operate(hour.room().stranger(), create)))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> reading.read(hour.room().outsider(), board, null)))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> operate(hour.room().late(), create))).isEqualTo("caseboard.no-board");
    assertThat(codeOf(() -> reading.read(team.nurse(), Ids.random(), null)))
        .isEqualTo("caseboard.no-board");
    assertThat(codeOf(() -> boards.all(team.nurse(), hour.first())))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> boards.mine(hour.room().facilitator(), hour.first())))
        .isEqualTo("session.not-allowed");
    assertThat(cards()).isEmpty();
  }

  @Test
  void whoLeftTheTeamWhileAnOperationWaitedStoresNothing() {
    PendingOp op =
        new PendingOp(
            board,
            Ids.random(),
            created(Ids.random(), "From outside"),
            people.person(other.nurse().accountId()));
    assertThat(codeOf(() -> outcome(writer.submit(op)))).isEqualTo("caseboard.no-board");
  }

  @Test
  void theBoardIsOpenWhileAnExerciseOnItsCaseIs() {
    operate(team.nurse(), created(Ids.random(), "In the first"));
    conducting.pause(hour.room().facilitator(), hour.sessionId(), version());
    assertThat(codeOf(() -> operate(team.nurse(), created(Ids.random(), "While paused"))))
        .isEqualTo("caseboard.closed");
    conducting.resume(hour.room().facilitator(), hour.sessionId(), version());
    hours.advance(hour);
    operate(team.nurse(), created(Ids.random(), "In the second"));
    hours.advance(hour);
    assertThat(codeOf(() -> operate(team.nurse(), created(Ids.random(), "Too late"))))
        .isEqualTo("caseboard.closed");
    assertThat(cards())
        .extracting(BoardCard::text)
        .containsExactly("In the first", "In the second");
  }

  @Test
  void whatABoardCannotHoldIsRefusedAndNothingIsStored() {
    assertThat(codeOf(() -> operate(team.nurse(), created(Ids.random(), " "))))
        .isEqualTo("caseboard.text-empty");
    assertThat(codeOf(() -> operate(team.nurse(), created(Ids.random(), "x".repeat(10_001)))))
        .isEqualTo("caseboard.text-too-long");
    assertThat(codeOf(() -> operate(team.nurse(), created(Ids.random(), "half \uD83D"))))
        .isEqualTo("caseboard.text-broken");
    assertThat(
            codeOf(
                () ->
                    operate(
                        team.nurse(),
                        new CardCreated(Ids.random(), Lane.PLAN, "not an order", "Text"))))
        .isEqualTo("caseboard.order-malformed");
    assertThat(codeOf(() -> operate(team.nurse(), new CardDeleted(Ids.random()))))
        .isEqualTo("caseboard.unknown-card");
    assertThat(reading.read(team.nurse(), board, null).seq()).isZero();
  }

  @Test
  void aPersonIsSlowedNotTheTeam() {
    Instant later = clock.instant().plusSeconds(3_600);
    for (int i = 0; i < Allowance.BURST; i++) {
      allowances.spend(board, team.nurse().accountId(), later);
    }
    assertThat(codeOf(() -> operate(team.nurse(), created(Ids.random(), "Too fast"))))
        .isEqualTo("caseboard.too-fast");
    operate(team.physician(), created(Ids.random(), "Calm"));
    assertThat(cards()).extracting(BoardCard::text).containsExactly("Calm");
  }

  @Test
  void anotherOwnersOperationsAreNeverOverwritten() {
    operate(team.nurse(), created(Ids.random(), "Ours"));
    sql.update("UPDATE board SET owner_epoch = owner_epoch + 1 WHERE id = ?", board);
    sql.update(
        """
        INSERT INTO board_op
          (board_id, seq, op_id, account_id, discipline, payload_hash, payload, done_at)
        SELECT board_id, 2, ?, account_id, discipline, payload_hash,
               REPLACE(REPLACE(payload, ?, ?), 'Ours', 'Theirs'), done_at
          FROM board_op WHERE board_id = ? AND seq = 1""",
        Ids.random(),
        cards().get(0).id().toString(),
        Ids.random().toString(),
        board);
    assertThat(operate(team.nurse(), created(Ids.random(), "Ours again"))).isEqualTo(3);
    assertThat(cards()).extracting(BoardCard::text).containsExactly("Ours", "Theirs", "Ours again");
  }

  @Test
  void manyAtOnceAreStoredInOneOrderWithoutAGapAndToldInThatOrder() throws Exception {
    UUID second = boards.mine(other.nurse(), hour.first());
    List<CompletableFuture<Long>> stored = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      stored.add(submit(board, team.members().get(i % 4), "Card " + i));
      stored.add(submit(second, other.members().get(i % 4), "Card " + i));
    }
    for (CompletableFuture<Long> each : stored) {
      outcome(each);
    }
    for (UUID each : List.of(board, second)) {
      List<Long> order = LongStream.rangeClosed(1, 300).boxed().toList();
      assertThat(watcher.toldOf(each)).isEqualTo(order);
      assertThat(
              sql.list(
                  "SELECT seq FROM board_op WHERE board_id = ? ORDER BY seq",
                  row -> row.big("seq"),
                  each))
          .isEqualTo(order);
    }
    List<BoardCard> inMemory = cards();
    assertThat(inMemory).hasSize(300);
    assertThat(snapshots(board)).isPositive();
    shelf.forget(board);
    assertThat(cards()).isEqualTo(inMemory);
  }

  @Test
  void oneBoardsTroubleIsNotAnothers() throws Exception {
    UUID second = boards.mine(other.nurse(), hour.first());
    operate(team.nurse(), created(Ids.random(), "Before"));
    submitAndAwait(second, other.nurse(), "Before");
    sql.update("UPDATE board SET owner_epoch = owner_epoch + 1 WHERE id = ?", board);
    List<CompletableFuture<Long>> stored = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      stored.add(submit(board, team.nurse(), "Mine " + i));
      stored.add(submit(second, other.nurse(), "Theirs " + i));
    }
    for (CompletableFuture<Long> each : stored) {
      outcome(each);
    }
    assertThat(watcher.toldOf(board)).isEqualTo(LongStream.rangeClosed(1, 21).boxed().toList());
    assertThat(watcher.toldOf(second)).isEqualTo(LongStream.rangeClosed(1, 21).boxed().toList());
  }

  private long operate(Actor actor, BoardOp op) {
    return writing.operate(actor, board, Ids.random(), op);
  }

  private CompletableFuture<Long> submit(UUID boardId, Actor actor, String text) {
    return writer.submit(
        new PendingOp(
            boardId, Ids.random(), created(Ids.random(), text), people.person(actor.accountId())));
  }

  private CompletableFuture<Long> submit(Actor actor, BoardOp op) {
    return writer.submit(new PendingOp(board, Ids.random(), op, people.person(actor.accountId())));
  }

  private void submitAndAwait(UUID boardId, Actor actor, String text) throws Exception {
    outcome(submit(boardId, actor, text));
  }

  private static Long outcome(CompletableFuture<Long> stored) throws InterruptedException {
    try {
      return stored.get();
    } catch (ExecutionException e) {
      throw (DomainProblem) e.getCause();
    }
  }

  private List<BoardCard> cards() {
    return reading.read(team.nurse(), board, null).cards();
  }

  private int snapshots(UUID boardId) {
    return sql.first(
            "SELECT COUNT(*) AS made FROM board_snapshot WHERE board_id = ?",
            row -> row.number("made"),
            boardId)
        .orElse(0);
  }

  private int version() {
    return sql.first(
            "SELECT version FROM tbl_session WHERE id = ?",
            row -> row.number("version"),
            hour.sessionId())
        .orElseThrow();
  }

  private static CardCreated created(UUID card, String text) {
    return new CardCreated(card, Lane.PROBLEMS, "a0", text);
  }

  /** What each came to: a place in the order or a refusal. */
  private List<Object> together(Callable<?> first, Callable<?> second) throws Exception {
    List<Future<?>> both = List.of(executor.submit(first), executor.submit(second));
    List<Object> outcomes = new ArrayList<>();
    for (Future<?> each : both) {
      try {
        outcomes.add(each.get());
      } catch (ExecutionException e) {
        outcomes.add(e.getCause());
      }
    }
    return outcomes;
  }

  private static String codeOf(ThrowingCallable asking) {
    return catchThrowableOfType(DomainProblem.class, asking).code();
  }
}
