package org.consilium.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.consilium.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.AtOnce;
import org.consilium.Classroom.Group;
import org.consilium.ExerciseHour;
import org.consilium.ExerciseHours;
import org.consilium.exercise.control.Committing;
import org.consilium.exercise.control.FollowingExercises;
import org.consilium.exercise.control.PreparingExercises;
import org.consilium.exercise.control.Revealing;
import org.consilium.exercise.control.StudentExercises;
import org.consilium.exercise.entity.Exercise;
import org.consilium.exercise.entity.RevealedOption;
import org.consilium.exercise.entity.RevealedTeam;
import org.consilium.exercise.entity.StudentSheet;
import org.consilium.exercise.entity.TeamCommit;
import org.consilium.platform.config.Json;
import org.consilium.platform.database.Sql;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.session.Phases;
import org.consilium.session.control.ConductingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ExerciseIT {

  private static final int WAIT = 0;
  private static final int ACT = 1;

  @Inject private ExerciseHours hours;
  @Inject private PreparingExercises preparing;
  @Inject private Committing committing;
  @Inject private Revealing revealing;
  @Inject private StudentExercises students;
  @Inject private FollowingExercises following;
  @Inject private ExerciseResults results;
  @Inject private ConductingSessions conducting;
  @Inject private Phases phases;
  @Inject private Sql sql;
  @Inject private AtOnce atOnce;

  private ExerciseHour hour;
  private UUID phase;
  private Group team;
  private Group other;
  private Actor facilitator;

  @BeforeEach
  void beginWithCheckIn() {
    hour = hours.open();
    phase = hour.first();
    team = hour.room().team(0);
    other = hour.room().team(1);
    facilitator = hour.room().facilitator();
  }

  @Test
  void nothingIsToldBeforeThePhaseBegins() {
    assertThat(students.show(team.nurse(), phase, new LiveRound())).isEmpty();
    hours.advance(hour);
    StudentSheet sheet = sheet(team.nurse());
    assertThat(sheet.question()).isEqualTo("What do you do?");
    assertThat(sheet.options())
        .extracting(option -> option.letter())
        .containsExactly("A", "B", "C");
    assertThat(sheet.open()).isTrue();
    assertThat(sheet.caseGiven()).isTrue();
  }

  @Test
  void theTeamSeesItsCommitAndNobodyElseDoes() throws Exception {
    hours.advance(hour);
    assertThat(commit(team.nurse(), ACT, "Because of A and B", 0)).isEqualTo(1);
    TeamCommit seen = sheet(team.pharmacist()).commit().orElseThrow();
    assertThat(seen.reason()).isEqualTo("Because of A and B");
    assertThat(seen.by().accountId()).isEqualTo(team.nurse().accountId());
    StudentSheet others = sheet(other.nurse());
    assertThat(others.commit()).isEmpty();
    assertThat(others.reveal()).isEmpty();
    assertThat(Json.mapper().writeValueAsString(others.options()))
        .doesNotContain("points", "rationale", "helps", "harms");
  }

  @Test
  void aCommitIsChangeableUntilTheReveal() {
    hours.advance(hour);
    commit(team.nurse(), ACT, "First thought", 0);
    assertThat(commit(team.physician(), WAIT, "Second thought", 1)).isEqualTo(2);
    assertThat(sheet(team.nurse()).commit().orElseThrow().reason()).isEqualTo("Second thought");
    revealing.reveal(facilitator, phase);
    assertThat(codeOf(() -> commit(team.nurse(), ACT, "Third thought", 2)))
        .isEqualTo("exercise.revealed");
    assertThat(sheet(team.nurse()).commit().orElseThrow().revision()).isEqualTo(2);
    assertThat(sheet(team.nurse()).open()).isFalse();
  }

  @Test
  void ofTwoTeammatesAtOnceOneCommitsAndTheOtherReadsIt() throws Exception {
    hours.advance(hour);
    List<Object> outcomes =
        atOnce.outcomes(
            () -> commit(team.nurse(), ACT, "The nurse's", 0),
            () -> commit(team.pharmacist(), WAIT, "The pharmacist's", 0));
    assertThat(outcomes).contains(1);
    assertThat(outcomes)
        .filteredOn(DomainProblem.class::isInstance)
        .singleElement()
        .satisfies(
            refused -> {
              DomainProblem problem = (DomainProblem) refused;
              assertThat(problem.code()).isEqualTo("exercise.overtaken");
              assertThat(problem.members().get("commit"))
                  .isEqualTo(sheet(team.nurse()).commit().orElseThrow());
            });
  }

  @Test
  void aCommitSentAgainIsAnsweredAndAnotherUnderItsIdRefused() {
    hours.advance(hour);
    UUID command = Ids.random();
    UUID act = option(ACT);
    assertThat(committing.commit(team.nurse(), phase, command, act, "Because", 0)).isEqualTo(1);
    assertThat(committing.commit(team.nurse(), phase, command, act, "Because", 0)).isEqualTo(1);
    commit(team.physician(), WAIT, "No", 1);
    revealing.reveal(facilitator, phase);
    assertThat(committing.commit(team.nurse(), phase, command, act, "Because", 0)).isEqualTo(1);
    assertThat(codeOf(() -> committing.commit(team.nurse(), phase, command, act, "Other", 0)))
        .isEqualTo("exercise.commit-reused");
    assertThat(codeOf(() -> committing.commit(other.nurse(), phase, command, act, "Because", 0)))
        .isEqualTo("exercise.commit-reused");
    assertThat(sheet(team.nurse()).commit().orElseThrow().revision()).isEqualTo(2);
  }

  @Test
  void theRevealTellsAllTeamsEverythingAtOnceAndHappensOnce() throws Exception {
    hours.advance(hour);
    commit(team.nurse(), ACT, "We act", 0);
    List<Object> revealed =
        atOnce.outcomes(
            () -> revealing.reveal(facilitator, phase), () -> revealing.reveal(facilitator, phase));
    assertThat(revealed.get(0)).isEqualTo(revealed.get(1));
    var reveal = sheet(other.nurse()).reveal().orElseThrow();
    assertThat(reveal.options())
        .extracting(RevealedOption::points, RevealedOption::teams, RevealedOption::percent)
        .containsExactly(tuple(0, 0, 0), tuple(4, 1, 100), tuple(2, 0, 0));
    assertThat(reveal.teams()).extracting(RevealedTeam::own).containsExactly(false, true);
    assertThat(reveal.teams()).extracting(RevealedTeam::reason).containsExactly("We act", null);
    assertThat(
            sql.list(
                "SELECT action FROM audit_event WHERE subject_id = ? AND action = ?",
                row -> row.text("action"),
                phase,
                "exercise.revealed"))
        .hasSize(1);
  }

  @Test
  void commitsAreTakenWhileThePhaseIsOpenAlone() {
    assertThat(codeOf(() -> commit(team.nurse(), ACT, "Too early", 0)))
        .isEqualTo("session.phase-not-begun");
    hours.advance(hour);
    conducting.pause(facilitator, hour.sessionId(), hours.version(hour), null);
    assertThat(codeOf(() -> commit(team.nurse(), ACT, "While paused", 0)))
        .isEqualTo("session.phase-paused");
    conducting.resume(facilitator, hour.sessionId(), hours.version(hour));
    commit(team.nurse(), ACT, "In time", 0);
    hours.advance(hour);
    assertThat(codeOf(() -> commit(team.nurse(), WAIT, "Too late", 1)))
        .isEqualTo("session.phase-over");
    assertThat(sheet(team.nurse()).commit().orElseThrow().reason()).isEqualTo("In time");
    revealing.reveal(facilitator, phase);
    assertThat(sheet(team.nurse()).reveal()).isPresent();
  }

  @Test
  void wrongContentIsRefused() {
    hours.advance(hour);
    UUID ofTheOtherPhase = exercise(hour.second()).options().get(0).id();
    assertThat(
            codeOf(
                () ->
                    committing.commit(
                        team.nurse(), phase, Ids.random(), ofTheOtherPhase, "Because", 0)))
        .isEqualTo("exercise.unknown-option");
    assertThat(codeOf(() -> commit(team.nurse(), ACT, " ", 0))).isEqualTo("exercise.bad-reason");
    assertThat(codeOf(() -> commit(team.nurse(), ACT, "x".repeat(501), 0)))
        .isEqualTo("exercise.bad-reason");
    assertThat(codeOf(() -> commit(team.nurse(), ACT, "From the future", 7)))
        .isEqualTo("exercise.overtaken");
  }

  @Test
  void staffFollowAndNobodyElseDoes() {
    hours.advance(hour);
    commit(team.nurse(), ACT, "We act", 0);
    var progress = following.show(hour.room().partnerCoordinator(), phase);
    assertThat(progress.teams())
        .extracting(each -> each.commit() != null)
        .containsExactly(true, false);
    assertThat(progress.options()).extracting(RevealedOption::teams).containsExactly(0, 1, 0);
    assertThat(codeOf(() -> following.show(team.nurse(), phase))).isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> revealing.reveal(team.nurse(), phase)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> revealing.reveal(hour.room().outsider(), phase)))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> revealing.reveal(facilitator, hour.second())))
        .isEqualTo("session.phase-not-begun");
    assertThat(codeOf(() -> students.show(facilitator, phase, new LiveRound())))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> students.show(hour.room().stranger(), phase, new LiveRound())))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> commit(hour.room().late(), ACT, "Because", 0)))
        .isEqualTo("session.no-team");
  }

  @Test
  void theGradebookLearnsEveryTeamsPoints() {
    assertThat(results.ofSession(hour.sessionId())).isEmpty();
    hours.advance(hour);
    commit(team.nurse(), ACT, "We act", 0);
    assertThat(results.ofSession(hour.sessionId()))
        .containsExactly(
            new ExerciseResult(
                phase, "The first hour", team.id(), "B", "Act", "We act", 4, 4, false),
            new ExerciseResult(phase, "The first hour", other.id(), null, null, null, 0, 4, false));
  }

  @Test
  void aPhaseWithoutAQuestionHasNoneToShow() {
    UUID checkIn = phases.agenda(hour.sessionId()).getFirst().id();
    assertThat(preparing.show(facilitator, checkIn)).isEmpty();
  }

  @Test
  void theQuestionIsWrittenByCoordinatorsBeforeTheSessionBegins() {
    ExerciseHour prepared = hours.prepare();
    Actor coordinator = prepared.room().coordinator();
    List<PlannedOption> options =
        List.of(new PlannedOption("One", 1, null), new PlannedOption("Two", 0, "Not this"));
    Exercise written = preparing.prepare(coordinator, prepared.first(), "Anew?", options);
    assertThat(written.options()).extracting(option -> option.text()).containsExactly("One", "Two");
    assertThat(
            codeOf(
                () ->
                    preparing.prepare(
                        prepared.room().facilitator(), prepared.first(), "Mine?", options)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> preparing.prepare(hour.room().coordinator(), phase, "Late?", options)))
        .isEqualTo("session.started-already");
    DomainProblem faulty =
        catchThrowableOfType(
            DomainProblem.class,
            () ->
                preparing.prepare(
                    coordinator,
                    prepared.first(),
                    "",
                    List.of(new PlannedOption(null, 5, null), new PlannedOption("B", null, null))));
    assertThat(faulty.code()).isEqualTo("exercise.faulty-exercise");
    assertThat(faulty.faults())
        .extracting(fault -> fault.where())
        .containsExactly("question", "options[0].text", "options[0].points", "options[1].points");
  }

  private int commit(Actor actor, int option, String reason, int seen) {
    return committing.commit(actor, phase, Ids.random(), option(option), reason, seen);
  }

  private UUID option(int place) {
    return exercise(phase).options().get(place).id();
  }

  private Exercise exercise(UUID phaseId) {
    return preparing.show(facilitator, phaseId).orElseThrow();
  }

  private StudentSheet sheet(Actor student) {
    return students.show(student, phase, new LiveRound()).orElseThrow();
  }
}
