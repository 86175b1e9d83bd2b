package org.consilium.caseboard.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.consilium.Refusals.codeOf;
import static org.consilium.caseboard.control.BoardDesk.created;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.consilium.AtOnce;
import org.consilium.ExerciseHours;
import org.consilium.caseboard.entity.BoardSummary;
import org.consilium.caseboard.entity.rules.Allowance;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.CardDeleted;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.caseboard.entity.rules.BoardOp.CardMoved;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.platform.database.Sql;
import org.consilium.platform.time.Ids;
import org.consilium.session.control.ConductingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a team does on its board, and what others may see and do of it. */
@ExtendWith(ArquillianExtension.class)
class BoardIT {

  @Inject private BoardDesk desk;
  @Inject private Sql sql;
  @Inject private UserTransaction transaction;
  @Inject private AtOnce atOnce;
  @Inject private ExerciseHours hours;
  @Inject private BoardsOfPhases boards;
  @Inject private ReadingBoards reading;
  @Inject private BoardShelf shelf;
  @Inject private Allowances allowances;
  @Inject private Clock clock;
  @Inject private ConductingSessions conducting;

  @BeforeEach
  void beginTheFirstExercise() {
    desk.beginTheFirstExercise();
  }

  @Test
  void whoeverWaitsForTheCommitIsNotHeldUp() throws Exception {
    transaction.begin();
    sql.first("SELECT id FROM board WHERE id = ? FOR UPDATE", row -> true, desk.board());
    CompletableFuture<Long> stored = desk.begin(desk.team().nurse(), created(Ids.random(), "Soon"));
    assertThat(stored).isNotDone();
    transaction.rollback();
    assertThat(BoardDesk.outcome(stored)).isEqualTo(1);
  }

  @Test
  void aTeamHasOneBoardOnItsCaseInBothExercises() throws Exception {
    assertThat(boards.mine(desk.team().physician(), desk.hour().first())).isEqualTo(desk.board());
    assertThat(boards.mine(desk.team().physician(), desk.hour().second())).isEqualTo(desk.board());
    List<Object> asked =
        atOnce.outcomes(
            () -> boards.mine(desk.other().nurse(), desk.hour().first()),
            () -> boards.mine(desk.other().physician(), desk.hour().first()));
    assertThat(asked.get(0)).isEqualTo(asked.get(1)).isNotEqualTo(desk.board());
    desk.operate(desk.team().nurse(), created(Ids.random(), "A problem"));
    assertThat(boards.all(desk.hour().room().facilitator(), desk.hour().first()))
        .extracting(BoardSummary::teamNumber, BoardSummary::operations)
        .containsExactly(tuple(1, 1L), tuple(2, 0L));
  }

  @Test
  void whatAMemberDoesEveryMemberReadsWithItsAuthor() {
    UUID card = Ids.random();
    desk.operate(desk.team().nurse(), created(card, "Potassium 6.8"));
    desk.operate(
        desk.team().pharmacist(), new CardEdited(card, 1, "Potassium 6.8, double spironolactone"));
    desk.operate(desk.team().physician(), new CardMoved(card, Lane.PLAN, "a5"));
    BoardSight seen = reading.read(desk.team().secondNurse(), desk.board(), null);
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
                desk.team().nurse().accountId(),
                desk.team().pharmacist().accountId()));
    assertThat(seen.people())
        .extracting(person -> person.discipline())
        .containsExactlyInAnyOrder("NUR", "PHA");
    desk.operate(desk.team().nurse(), new CardDeleted(card));
    assertThat(desk.cards()).isEmpty();
  }

  @Test
  void anOperationSentAgainIsAnsweredWithItsPlaceWheneverThatIs() {
    UUID op = Ids.random();
    BoardOp create = created(Ids.random(), "Once");
    assertThat(desk.operate(desk.team().nurse(), desk.board(), op, create)).isEqualTo(1);
    desk.operate(desk.team().physician(), created(Ids.random(), "Meanwhile"));
    assertThat(desk.operate(desk.team().nurse(), desk.board(), op, create)).isEqualTo(1);
    shelf.forget(desk.board());
    assertThat(desk.operate(desk.team().nurse(), desk.board(), op, create)).isEqualTo(1);
    hours.advance(desk.hour());
    hours.advance(desk.hour());
    assertThat(desk.operate(desk.team().nurse(), desk.board(), op, create)).isEqualTo(1);
    assertThat(reading.read(desk.team().nurse(), desk.board(), null).seq()).isEqualTo(2);
  }

  @Test
  void anotherOperationUnderAUsedIdIsRefused() {
    UUID op = Ids.random();
    BoardOp create = created(Ids.random(), "Once");
    desk.operate(desk.team().nurse(), desk.board(), op, create);
    assertThat(
            codeOf(
                () ->
                    desk.operate(
                        desk.team().nurse(), desk.board(), op, created(Ids.random(), "No"))))
        .isEqualTo("caseboard.operation-reused");
    assertThat(codeOf(() -> desk.operate(desk.team().physician(), desk.board(), op, create)))
        .isEqualTo("caseboard.operation-reused");
    shelf.forget(desk.board());
    assertThat(
            codeOf(
                () ->
                    desk.operate(
                        desk.team().nurse(), desk.board(), op, created(Ids.random(), "No"))))
        .isEqualTo("caseboard.operation-reused");
    assertThat(desk.cards()).hasSize(1);
  }

  @Test
  void whoComesBackReadsWhatWasMissedAndWhoIsUnknownTheWholeBoard() {
    UUID card = Ids.random();
    desk.operate(desk.team().nurse(), created(card, "One"));
    desk.operate(desk.team().pharmacist(), new CardEdited(card, 1, "Two"));
    BoardSight missed = reading.read(desk.team().nurse(), desk.board(), 1L);
    assertThat(missed.missed().orElseThrow())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.op()).isEqualTo(new CardEdited(card, 1, "Two"));
              assertThat(change.by().accountId()).isEqualTo(desk.team().pharmacist().accountId());
              assertThat(change.by().discipline()).isEqualTo("PHA");
            });
    assertThat(missed.seq()).isEqualTo(2);
    assertThat(reading.read(desk.team().nurse(), desk.board(), 2L).missed().orElseThrow())
        .isEmpty();
    assertThat(reading.read(desk.team().nurse(), desk.board(), 3L).missed()).isEmpty();
    assertThat(reading.read(desk.team().nurse(), desk.board(), -1L).missed()).isEmpty();
    assertThat(reading.read(desk.team().nurse(), desk.board(), 3L).cards()).hasSize(1);
  }

  @Test
  void onlyTheTeamWritesAndOnlyStaffReadBeside() {
    BoardOp create = created(Ids.random(), "Mine");
    assertThat(codeOf(() -> desk.operate(desk.other().nurse(), create)))
        .isEqualTo("caseboard.no-board");
    assertThat(codeOf(() -> reading.read(desk.other().nurse(), desk.board(), null)))
        .isEqualTo("caseboard.no-board");
    assertThat(codeOf(() -> desk.operate(desk.hour().room().facilitator(), create)))
        .isEqualTo("caseboard.read-only");
    assertThat(reading.read(desk.hour().room().facilitator(), desk.board(), null).readOnly())
        .isTrue();
    assertThat(codeOf(() -> desk.operate(desk.hour().room().stranger(), create)))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> reading.read(desk.hour().room().outsider(), desk.board(), null)))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> desk.operate(desk.hour().room().late(), create)))
        .isEqualTo("caseboard.no-board");
    assertThat(codeOf(() -> reading.read(desk.team().nurse(), Ids.random(), null)))
        .isEqualTo("caseboard.no-board");
    assertThat(codeOf(() -> boards.all(desk.team().nurse(), desk.hour().first())))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> boards.mine(desk.hour().room().facilitator(), desk.hour().first())))
        .isEqualTo("session.not-allowed");
    assertThat(desk.cards()).isEmpty();
  }

  @Test
  void theBoardIsOpenWhileAnExerciseOnItsCaseIs() {
    desk.operate(desk.team().nurse(), created(Ids.random(), "In the first"));
    conducting.pause(
        desk.hour().room().facilitator(),
        desk.hour().sessionId(),
        hours.version(desk.hour()),
        null);
    assertThat(
            codeOf(() -> desk.operate(desk.team().nurse(), created(Ids.random(), "While paused"))))
        .isEqualTo("caseboard.closed");
    conducting.resume(
        desk.hour().room().facilitator(), desk.hour().sessionId(), hours.version(desk.hour()));
    hours.advance(desk.hour());
    desk.operate(desk.team().nurse(), created(Ids.random(), "In the second"));
    hours.advance(desk.hour());
    assertThat(codeOf(() -> desk.operate(desk.team().nurse(), created(Ids.random(), "Too late"))))
        .isEqualTo("caseboard.closed");
    assertThat(desk.cards())
        .extracting(BoardCard::text)
        .containsExactly("In the first", "In the second");
  }

  @Test
  void whatABoardCannotHoldIsRefusedAndNothingIsStored() {
    assertThat(codeOf(() -> desk.operate(desk.team().nurse(), created(Ids.random(), " "))))
        .isEqualTo("caseboard.text-empty");
    assertThat(
            codeOf(
                () -> desk.operate(desk.team().nurse(), created(Ids.random(), "x".repeat(10_001)))))
        .isEqualTo("caseboard.text-too-long");
    assertThat(
            codeOf(() -> desk.operate(desk.team().nurse(), created(Ids.random(), "half \uD83D"))))
        .isEqualTo("caseboard.text-broken");
    assertThat(
            codeOf(
                () ->
                    desk.operate(
                        desk.team().nurse(),
                        new CardCreated(Ids.random(), Lane.PLAN, "not an order", "Text"))))
        .isEqualTo("caseboard.order-malformed");
    assertThat(codeOf(() -> desk.operate(desk.team().nurse(), new CardDeleted(Ids.random()))))
        .isEqualTo("caseboard.unknown-card");
    assertThat(reading.read(desk.team().nurse(), desk.board(), null).seq()).isZero();
  }

  @Test
  void aPersonIsSlowedNotTheTeam() {
    Instant later = clock.instant().plusSeconds(3_600);
    for (int i = 0; i < Allowance.BURST; i++) {
      allowances.spend(desk.board(), desk.team().nurse().accountId(), later);
    }
    assertThat(codeOf(() -> desk.operate(desk.team().nurse(), created(Ids.random(), "Too fast"))))
        .isEqualTo("caseboard.too-fast");
    desk.operate(desk.team().physician(), created(Ids.random(), "Calm"));
    assertThat(desk.cards()).extracting(BoardCard::text).containsExactly("Calm");
  }
}
