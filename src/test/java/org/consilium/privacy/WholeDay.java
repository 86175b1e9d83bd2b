package org.consilium.privacy;

import static org.consilium.peerevaluation.Competency.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.Classroom;
import org.consilium.Classroom.Group;
import org.consilium.Classrooms;
import org.consilium.ExerciseHours;
import org.consilium.bank.Item;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.caseboard.control.WritingBoards;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.consilium.casework.CaseEditing;
import org.consilium.exercise.ExerciseEditing;
import org.consilium.exercise.PlannedOption;
import org.consilium.institution.Accounts;
import org.consilium.institution.PersonDetails;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.peerevaluation.control.FollowingPeerEvaluation;
import org.consilium.peerevaluation.control.RatingTeammates;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.control.PreparingRats;
import org.consilium.readiness.control.irat.AnsweringIrats;
import org.consilium.readiness.control.trat.PlayingTrats;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.PlannedPhase;
import org.consilium.session.SessionEditing;

/**
 * Plays a session with one person whose name, address, number and words are like nobody's, in every
 * place where somebody can type: cards of the board, reasons, comments.
 */
@ApplicationScoped
class WholeDay {

  @Inject private Classrooms classrooms;
  @Inject private Accounts accounts;
  @Inject private SessionEditing sessions;
  @Inject private Phases phases;
  @Inject private PreparingRats rats;
  @Inject private AnsweringIrats irats;
  @Inject private PlayingTrats trats;
  @Inject private CaseEditing cases;
  @Inject private ExerciseEditing exercises;
  @Inject private BoardsOfPhases boards;
  @Inject private WritingBoards writing;
  @Inject private RatingTeammates rating;
  @Inject private FollowingPeerEvaluation peers;
  @Inject private UserTransaction transaction;

  /**
   * The day as it was played.
   *
   * @param traces what must be found nowhere once the person is erased
   * @param agenda check-in, iRAT, tRAT, exercise, peer evaluation
   */
  record Played(
      Classroom room,
      Actor person,
      Actor administrator,
      String name,
      UUID session,
      List<UUID> agenda,
      UUID board,
      UUID card,
      List<String> traces,
      List<String> othersWords) {

    Group team() {
      return room.team(0);
    }
  }

  /** Letters alone, so that they are one word; no other day has the same, whose people stay. */
  private static String mark() {
    StringBuilder letters = new StringBuilder();
    Ids.random()
        .toString()
        .replace("-", "")
        .chars()
        .limit(12)
        .forEach(hexadecimal -> letters.append((char) ('a' + Character.digit(hexadecimal, 16))));
    return letters.toString();
  }

  /** A day that waits in its last phase; {@link #close} ends it. */
  Played play() throws Exception {
    String mark = mark();
    Classroom room = classrooms.open();
    Group team = room.team(0);
    Actor person = team.nurse();
    String given = "Xanthippe" + mark;
    String family = "Quibblewort" + mark;
    String email = "zyx" + mark + "@elsewhere.example";
    String number = "NR" + mark;
    UUID session;
    List<UUID> agenda;
    transaction.begin();
    accounts.change(person.accountId(), new PersonDetails(email, given, family, "NUR", number));
    session = prepare(room);
    agenda = phases.agenda(session).stream().map(phase -> phase.id()).toList();
    transaction.commit();
    begin(room, session);
    inTransaction(() -> team.members().forEach(member -> sessions.checkIn(member, session)));
    advance(room, session);
    var first = irats.sheet(person, agenda.get(1)).items().getFirst().item();
    UUID option = first.options().getFirst().deliveryId();
    irats.choose(person, agenda.get(1), Ids.random(), first.deliveryId(), option);
    irats.flag(person, agenda.get(1), Ids.random(), first.deliveryId(), true);
    irats.handIn(person, agenda.get(1), Ids.random());
    advance(room, session);
    trats.lean(person, agenda.get(2), Ids.random(), first.deliveryId(), option);
    trats.showLeanings(person, agenda.get(2), Ids.random(), first.deliveryId());
    trats.scratch(person, agenda.get(2), Ids.random(), first.deliveryId(), option, 1);
    advance(room, session);
    UUID board = boards.mine(person, agenda.get(3));
    UUID card = onTheBoard(team, board, mark);
    inTransaction(
        () -> {
          exercises.commit(person, agenda.get(3), 0, "Because wobblegrub" + mark);
          exercises.commit(
              team.physician(),
              agenda.get(3),
              1,
              "Because wobblegrub" + mark + " and ownreason" + mark);
        });
    advance(room, session);
    for (Actor mate : team.members()) {
      for (Actor ratee : team.members()) {
        if (!mate.equals(ratee)) {
          rating.rate(mate, agenda.get(4), ratee.accountId(), words(mate, ratee, person, mark));
        }
      }
    }
    return new Played(
        room,
        person,
        classrooms.administrator(room.north()),
        given + " " + family,
        session,
        agenda,
        board,
        card,
        List.of(
            given,
            family,
            email,
            number,
            "cardword" + mark,
            "editword" + mark,
            "goneword" + mark,
            "wobblegrub" + mark,
            "saidby" + mark,
            "saidabout" + mark),
        List.of("matesword" + mark, "ownreason" + mark, "saidelse" + mark));
  }

  /** Ends the last phase, releases what teammates said and closes the session. */
  void close(Played day) throws Exception {
    inTransaction(() -> sessions.advance(day.room().facilitator(), day.session()));
    peers.release(day.room().facilitator(), day.agenda().get(4));
  }

  private UUID onTheBoard(Group team, UUID board, String mark) {
    UUID card = Ids.random();
    UUID others = Ids.random();
    UUID gone = Ids.random();
    String text = "Potassium cardword" + mark;
    operate(team.nurse(), board, new BoardOp.CardCreated(card, Lane.PROBLEMS, "a0", text));
    operate(team.physician(), board, new BoardOp.CardEdited(card, 1, text + ", matesword" + mark));
    operate(team.pharmacist(), board, new BoardOp.CardCreated(others, Lane.PLAN, "a0", "Stop it"));
    operate(team.nurse(), board, typed(others, 1, "Stop it", "Stop it soon"));
    operate(team.nurse(), board, typed(others, 2, "Stop it soon", "Stop it soon editword" + mark));
    operate(
        team.nurse(),
        board,
        new BoardOp.CardCreated(gone, Lane.QUESTIONS, "a0", "goneword" + mark));
    operate(team.secondNurse(), board, new BoardOp.CardDeleted(gone));
    return card;
  }

  private static BoardOp typed(UUID card, int revision, String before, String after) {
    return new BoardOp.TextChanged(card, revision, ChangeSet.between(before, after));
  }

  private void operate(Actor actor, UUID board, BoardOp op) {
    writing.operate(actor, board, Ids.random(), op).join();
  }

  private static PeerRating words(Actor rater, Actor ratee, Actor person, String mark) {
    String word = rater.equals(person) ? "saidby" : ratee.equals(person) ? "saidabout" : "saidelse";
    return new PeerRating(
        Arrays.stream(values())
            .collect(Collectors.toMap(competency -> competency, competency -> 4)),
        "A strength: " + word + mark,
        "A suggestion: " + word + mark);
  }

  private UUID prepare(Classroom room) {
    UUID session =
        sessions.prepare(
            room.coordinator(),
            room.courseId(),
            room.teamSetId(),
            "The whole day",
            List.of(
                new PlannedPhase(PhaseKind.CHECK_IN, "Check-in", 5),
                new PlannedPhase(PhaseKind.IRAT, "Alone", 20),
                new PlannedPhase(PhaseKind.TRAT, "Together", 20),
                new PlannedPhase(PhaseKind.EXERCISE, "The case", 20),
                new PlannedPhase(PhaseKind.PEER_EVALUATION, "One another", 20)));
    List<UUID> agenda = phases.agenda(session).stream().map(phase -> phase.id()).toList();
    rats.choose(
        room.coordinator(), agenda.get(1), room.items().stream().limit(2).map(Item::id).toList());
    UUID caseId =
        cases.add(
            room.coordinator(),
            room.courseId(),
            ExerciseHours.CASE.getBytes(StandardCharsets.UTF_8));
    cases.give(room.coordinator(), agenda.get(3), caseId);
    exercises.prepare(
        room.coordinator(),
        agenda.get(3),
        "What do you do?",
        List.of(new PlannedOption("Wait", 0, "It harms."), new PlannedOption("Act", 4, null)));
    return session;
  }

  private void begin(Classroom room, UUID session) throws Exception {
    inTransaction(() -> sessions.start(room.facilitator(), session));
  }

  private void advance(Classroom room, UUID session) throws Exception {
    inTransaction(() -> sessions.advance(room.facilitator(), session));
  }

  private void inTransaction(Runnable work) throws Exception {
    transaction.begin();
    try {
      work.run();
      transaction.commit();
    } catch (Exception failure) {
      transaction.rollback();
      throw failure;
    }
  }
}
