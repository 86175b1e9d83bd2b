package org.consilium.caseboard.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.consilium.Refusals.codeOf;
import static org.consilium.caseboard.control.BoardDesk.created;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.consilium.Classroom.Group;
import org.consilium.Classrooms;
import org.consilium.ExerciseHours;
import org.consilium.caseboard.boundary.BoardFilesResource;
import org.consilium.caseboard.control.privacy.PersonalDataOfBoards;
import org.consilium.caseboard.entity.BoardPast;
import org.consilium.caseboard.entity.BoardPast.Done;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.caseboard.entity.rules.BoardOp.CardMoved;
import org.consilium.caseboard.entity.rules.BoardOp.FieldSet;
import org.consilium.caseboard.entity.rules.BoardOp.NotePinned;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.file.BoardFile;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.institution.PartnershipTerms.Naming;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.time.Ids;
import org.consilium.session.TeamChange.Kind;
import org.consilium.session.control.teams.ChangingTeams;
import org.consilium.session.control.teams.PlannedChange;
import org.consilium.session.control.teams.TeamsToday;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was done to a board, and the board as a file: for its readers, and for nobody else. */
@ExtendWith(ArquillianExtension.class)
class BoardPastIT {

  @Inject private BoardDesk desk;
  @Inject private ReadingPast reading;
  @Inject private ReadingBoards boards;
  @Inject private TakingBoards taking;
  @Inject private BoardFilesResource files;
  @Inject private CurrentActor currentActor;
  @Inject private PersonalDataOfBoards words;
  @Inject private Classrooms classrooms;
  @Inject private ExerciseHours hours;
  @Inject private ChangingTeams changing;
  @Inject private TeamsToday today;
  @Inject private Sql sql;
  @Inject private UserTransaction transaction;

  private final UUID card = Ids.random();

  @BeforeEach
  void beginTheFirstExercise() {
    desk.beginTheFirstExercise();
  }

  /** Two values of one field, by two people; a member is named, and staff pin a note. */
  private void work() {
    Group team = desk.team();
    desk.operate(
        team.nurse(),
        new CardCreated(
            card, Lane.TASKS, "a0", "Call the ward", CardType.TASK, Map.of("when", "today")));
    desk.operate(team.nurse(), new FieldSet(card, "when", "at noon"));
    desk.operate(team.pharmacist(), new FieldSet(card, "when", "at once"));
    desk.operate(team.nurse(), new FieldSet(card, "who", team.physician().accountId().toString()));
    desk.operate(desk.hour().room().facilitator(), new NotePinned("Think of the kidneys"));
  }

  private BoardPast past(Actor actor) {
    return reading.read(actor, desk.board(), 0);
  }

  private static BoardState fold(BoardPast... pages) {
    BoardState board = BoardState.empty(pages[0].layout());
    for (BoardPast page : pages) {
      for (Done done : page.done()) {
        board = ((Applied) board.apply(done.by(), done.op())).board();
      }
    }
    return board;
  }

  @Test
  void itFoldsToTheBoardAndSaysWhoDidWhatAsWhomAndWhen() {
    work();
    Actor nurse = desk.team().nurse();
    sql.update("UPDATE account SET discipline = 'PHY' WHERE id = ?", nurse.accountId());
    BoardPast past = past(desk.team().secondNurse());
    assertThat(fold(past)).isEqualTo(boards.read(nurse, desk.board(), null).board());
    assertThat(past.seq()).isEqualTo(5);
    assertThat(past.done()).extracting(Done::seq).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(past.done()).extracting(Done::at).isSorted();
    assertThat(past.done())
        .filteredOn(done -> done.op() instanceof FieldSet set && set.field().equals("when"))
        .extracting(Done::by, Done::discipline, done -> ((FieldSet) done.op()).value())
        .containsExactly(
            tuple(nurse.accountId(), "NUR", "at noon"),
            tuple(desk.team().pharmacist().accountId(), "PHA", "at once"));
    assertThat(past.people())
        .extracting(BoardPerson::accountId)
        .containsExactlyInAnyOrder(
            nurse.accountId(),
            desk.team().pharmacist().accountId(),
            desk.team().physician().accountId(),
            desk.hour().room().facilitator().accountId());
  }

  @Test
  void aLongPastComesPageByPage() {
    desk.operate(desk.team().nurse(), created(card, "Often moved"));
    List<CompletableFuture<Long>> stored = new ArrayList<>();
    for (int i = 0; i < 1_004; i++) {
      stored.add(desk.submit(desk.team().nurse(), new CardMoved(card, Lane.PLAN, "a" + i % 10)));
    }
    for (int revision = 1; revision <= 26; revision++) {
      String text = String.valueOf(revision % 10).repeat(10_000);
      stored.add(desk.submit(desk.team().nurse(), new CardEdited(card, revision, text)));
    }
    stored.forEach(CompletableFuture::join);
    Actor reader = desk.hour().room().facilitator();
    BoardPast first = reading.read(reader, desk.board(), 0);
    assertThat(first.done()).hasSize(1_000);
    // 5 more moves, and of the texts of 10,000 characters 25: one more is beyond 250,000
    BoardPast second = reading.read(reader, desk.board(), 1_000);
    assertThat(second.done()).hasSize(5 + 25);
    BoardPast third = reading.read(reader, desk.board(), 1_030);
    assertThat(third.done()).hasSize(1);
    assertThat(List.of(first.seq(), second.seq(), third.seq())).containsOnly(1_031L);
    assertThat(fold(first, second, third))
        .isEqualTo(boards.read(reader, desk.board(), null).board());
    assertThat(reading.read(reader, desk.board(), 1_031).done()).isEmpty();
    assertThat(reading.read(reader, desk.board(), -7).done()).isEqualTo(first.done());
  }

  @Test
  void whoMayReadTheBoardMayReadAndTakeItAndNobodyElse() {
    work();
    Map<Actor, String> refused =
        Map.of(
            desk.other().nurse(), "caseboard.no-board",
            desk.hour().room().late(), "caseboard.no-board",
            desk.hour().room().stranger(), "session.no-session",
            desk.hour().room().outsider(), "session.no-session");
    refused.forEach(
        (actor, code) -> {
          assertThat(codeOf(() -> past(actor))).isEqualTo(code);
          assertThat(codeOf(() -> taking.take(actor, desk.board()))).isEqualTo(code);
        });
    assertThat(codeOf(() -> reading.read(desk.team().nurse(), Ids.random(), 0)))
        .isEqualTo("caseboard.no-board");
    Actor moved = desk.team().secondNurse();
    assertThat(past(moved).done()).hasSize(5);
    UUID session = desk.hour().sessionId();
    Actor facilitator = desk.hour().room().facilitator();
    PlannedChange move =
        new PlannedChange(Kind.MOVE, List.of(moved.accountId()), null, desk.other().id());
    changing.change(facilitator, session, today.show(facilitator, session).version(), move);
    assertThat(codeOf(() -> past(moved))).isEqualTo("caseboard.no-board");
    assertThat(codeOf(() -> taking.take(moved, desk.board()))).isEqualTo("caseboard.no-board");
    // the session is over
    hours.advance(desk.hour());
    hours.advance(desk.hour());
    assertThat(past(desk.team().nurse()).done()).hasSize(5);
    assertThat(taking.take(desk.team().nurse(), desk.board()).changes()).isEqualTo(5);
    assertThat(past(facilitator).done()).hasSize(5);
  }

  @Test
  void whoIsKnownByAPseudonymIsSoInThePastAndInTheFileThatIsNoted() {
    work();
    classrooms.agree(desk.hour().room(), Naming.PSEUDONYMS);
    Actor facilitator = desk.hour().room().facilitator();
    String nurse = nameOf(past(desk.team().pharmacist()), desk.team().nurse());
    String hidden = nameOf(past(facilitator), desk.team().nurse());
    assertThat(hidden).startsWith("Nursing ").isNotEqualTo(nurse);
    BoardFile file = taking.take(facilitator, desk.board());
    assertThat(file.toString()).contains(hidden).doesNotContain(nurse);
    assertThat(taking.take(desk.team().pharmacist(), desk.board()).toString()).contains(nurse);
    // of the north school: the nurse and the physician; of one's own people nothing is noted
    assertThat(
            sql.list(
                "SELECT people FROM disclosure_log WHERE reader_id = ? AND data = 'BOARD_FILE'",
                row -> row.number("people"),
                facilitator.accountId()))
        .containsExactly(2);
  }

  private static String nameOf(BoardPast past, Actor actor) {
    return past.people().stream()
        .filter(person -> person.accountId().equals(actor.accountId()))
        .map(person -> person.givenName() + " " + person.familyName())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBoardWithoutSomebodysWordsFoldsOnToTheSameCards() throws Exception {
    work();
    desk.operate(desk.team().pharmacist(), new CardEdited(card, 1, "Call the ward, then wait"));
    transaction.begin();
    words.forgetWork(desk.hour().sessionId(), Set.of(desk.team().nurse().accountId()));
    transaction.commit();
    BoardPast past = past(desk.team().pharmacist());
    assertThat(past.done()).hasSize(6);
    assertThat(past.done().toString()).contains("then wait").doesNotContain("noon", "Call the");
    assertThat(fold(past))
        .isEqualTo(boards.read(desk.team().pharmacist(), desk.board(), null).board());
  }

  @Test
  void filesAreAttachedUnderNamesThatNameNobody() {
    work();
    currentActor.set(desk.team().nurse());
    var markdown = files.markdown(desk.board(), "de");
    assertThat(markdown.getHeaderString("Content-Disposition"))
        .isEqualTo("attachment; filename=\"board.md\"");
    assertThat(new String((byte[]) markdown.getEntity(), StandardCharsets.UTF_8))
        .startsWith("# Fallboard von Team 1\n")
        .contains("- **Wann:** at once", "Think of the kidneys");
    var json = files.json(desk.board());
    assertThat(json.getHeaderString("Content-Disposition"))
        .isEqualTo("attachment; filename=\"board.json\"");
    assertThat(((BoardFile) json.getEntity()).format()).isEqualTo("consilium-board/1");
  }
}
