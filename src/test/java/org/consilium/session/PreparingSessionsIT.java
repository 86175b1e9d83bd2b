package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.problem.ProblemKind;
import org.consilium.session.control.ConductingSessions;
import org.consilium.session.control.PreparingSessions;
import org.consilium.session.control.PreparingSessions.PhaseChange;
import org.consilium.session.control.SessionSheet;
import org.consilium.session.control.ViewingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PreparingSessionsIT {

  private static final PlannedPhase CHECK_IN = new PlannedPhase(PhaseKind.CHECK_IN, "Welcome", 5);
  private static final PlannedPhase IRAT = new PlannedPhase(PhaseKind.IRAT, "Alone", 15);

  @Inject private PreparingSessions preparing;
  @Inject private ConductingSessions conducting;
  @Inject private ViewingSessions viewing;
  @Inject private Phases phases;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;

  private Classroom room;

  @BeforeEach
  void classroom() {
    room = classrooms.open();
  }

  @Test
  void preparedSessionHasItsAgendaACodeAndSaysWhatIsMissing() {
    UUID session = prepare(List.of(CHECK_IN, IRAT));
    var shown = viewing.show(room.facilitator(), session);
    assertThat(shown.sheet().info().state()).isEqualTo(SessionState.PREPARED);
    assertThat(shown.sheet().joinCode()).hasSize(6);
    assertThat(shown.sheet().agenda())
        .extracting(PhaseInfo::title, PhaseInfo::kind, PhaseInfo::state)
        .containsExactly(tuple("Welcome", PhaseKind.CHECK_IN), tuple("Alone", PhaseKind.IRAT));
    assertThat(shown.missing()).hasSize(1);
    assertThat(shown.missing().getFirst().phase().title()).isEqualTo("Alone");
    assertThat(shown.mayPrepare()).isFalse();
    assertThat(viewing.show(room.coordinator(), session).mayPrepare()).isTrue();
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceAndNothingIsSaved() {
    DomainProblem refusal =
        refusalOf(
            () ->
                preparing.prepare(
                    room.coordinator(),
                    room.courseId(),
                    UUID.randomUUID(),
                    "",
                    List.of(new PlannedPhase(PhaseKind.IRAT, "Alone", 0))));
    assertThat(refusal.kind()).isEqualTo(ProblemKind.INVALID);
    assertThat(refusal.faults())
        .extracting(Fault::where)
        .containsExactly("title", "phase 1, minutes", "teamSetId");
    assertThat(viewing.list(room.coordinator(), room.courseId())).isEmpty();
  }

  @Test
  void teamsOfAnotherCourseAreNotTaken() {
    Classroom other = classrooms.open();
    DomainProblem refusal =
        refusalOf(
            () ->
                preparing.prepare(
                    room.coordinator(),
                    room.courseId(),
                    other.teamSetId(),
                    "Falls",
                    List.of(CHECK_IN)));
    assertThat(refusal.faults()).extracting(Fault::where).containsExactly("teamSetId");
  }

  @Test
  void onlyCoordinatorsOfTheCoursePrepare() {
    Stream.of(room.facilitator(), room.student(0, 0))
        .forEach(
            actor ->
                assertThat(
                        codeOf(
                            () ->
                                preparing.prepare(
                                    actor,
                                    room.courseId(),
                                    room.teamSetId(),
                                    "Falls",
                                    List.of(CHECK_IN))))
                    .isEqualTo("course.not-allowed"));
    assertThat(
            codeOf(
                () ->
                    preparing.prepare(
                        room.outsider(),
                        room.courseId(),
                        room.teamSetId(),
                        "Falls",
                        List.of(CHECK_IN))))
        .isEqualTo("course.no-course");
    assertThat(
            preparing.prepare(
                room.partnerCoordinator(),
                room.courseId(),
                room.teamSetId(),
                "Falls",
                List.of(CHECK_IN)))
        .isNotNull();
  }

  @Test
  void changedAgendaKeepsThePhasesThatStay() {
    UUID session = prepare(List.of(CHECK_IN, IRAT));
    UUID irat = stage.phase(session, 1).id();
    preparing.replan(
        room.coordinator(),
        session,
        version(session),
        "Falls, again",
        List.of(
            new PhaseChange(irat, new PlannedPhase(PhaseKind.IRAT, "Alone, longer", 20)),
            new PhaseChange(null, new PlannedPhase(PhaseKind.TRAT, "Together", 30))));
    assertThat(phases.agenda(session))
        .extracting(PhaseInfo::title)
        .containsExactly("Alone, longer", "Together");
    assertThat(stage.phase(session, 0).id()).isEqualTo(irat);
    assertThat(stage.phase(session, 0).duration()).hasMinutes(20);
    assertThat(phases.session(session).title()).isEqualTo("Falls, again");
  }

  @Test
  void phaseThatIsKeptKeepsItsKindAndIsNamedOnce() {
    UUID session = prepare(List.of(CHECK_IN, IRAT));
    UUID irat = stage.phase(session, 1).id();
    PhaseChange kept = new PhaseChange(irat, IRAT);
    PhaseChange turned = new PhaseChange(irat, new PlannedPhase(PhaseKind.TRAT, "Alone", 15));
    PhaseChange strange = new PhaseChange(UUID.randomUUID(), IRAT);
    DomainProblem refusal =
        refusalOf(
            () ->
                preparing.replan(
                    room.coordinator(),
                    session,
                    version(session),
                    "Falls",
                    List.of(kept, turned, kept, strange)));
    assertThat(refusal.faults())
        .extracting(Fault::where)
        .containsExactly("phase 2", "phase 3", "phase 4");
    assertThat(phases.agenda(session))
        .extracting(PhaseInfo::title)
        .containsExactly("Welcome", "Alone");
  }

  @Test
  void ofTwoWhoChangeAnAgendaTheSecondLooksAgain() {
    UUID session = prepare(List.of(CHECK_IN));
    int seen = version(session);
    List<PhaseChange> agenda = List.of(new PhaseChange(null, CHECK_IN));
    preparing.replan(room.coordinator(), session, seen, "First", agenda);
    DomainProblem refusal =
        refusalOf(
            () -> preparing.replan(room.partnerCoordinator(), session, seen, "Second", agenda));
    assertThat(refusal.code()).isEqualTo("session.moved-on");
    assertThat(refusal.members()).containsEntry("version", version(session));
    assertThat(phases.session(session).title()).isEqualTo("First");
  }

  @Test
  void begunSessionKeepsItsAgenda() {
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN);
    assertThat(
            codeOf(
                () ->
                    preparing.replan(
                        room.coordinator(),
                        session,
                        version(session),
                        "Falls",
                        List.of(new PhaseChange(null, IRAT)))))
        .isEqualTo("session.started-already");
  }

  @Test
  void whoIsNotInTheCourseDoesNotLearnThatTheSessionExists() {
    UUID session = prepare(List.of(CHECK_IN));
    Stream.of(room.outsider(), room.stranger())
        .forEach(
            actor -> {
              assertThat(codeOf(() -> viewing.show(actor, session)))
                  .isEqualTo("session.no-session");
              assertThat(codeOf(() -> viewing.circle(actor, session)))
                  .isEqualTo("session.no-session");
              assertThat(codeOf(() -> conducting.start(actor, session, 0)))
                  .isEqualTo("session.no-session");
              assertThat(codeOf(() -> viewing.list(actor, room.courseId())))
                  .isEqualTo("course.no-course");
            });
    assertThat(codeOf(() -> viewing.show(room.student(0, 0), session)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> viewing.show(room.coordinator(), UUID.randomUUID())))
        .isEqualTo("session.no-session");
  }

  @Test
  void sessionsAreListedNewestFirst() {
    UUID first = prepare(List.of(CHECK_IN));
    UUID second = prepare(List.of(CHECK_IN, IRAT));
    assertThat(viewing.list(room.student(0, 0), room.courseId()))
        .extracting(sheet -> sheet.info().id())
        .containsExactly(second, first);
  }

  private UUID prepare(List<PlannedPhase> agenda) {
    return preparing.prepare(
        room.coordinator(), room.courseId(), room.teamSetId(), "Falls", agenda);
  }

  private int version(UUID session) {
    SessionSheet sheet = viewing.show(room.coordinator(), session).sheet();
    return sheet.version();
  }

  private static org.assertj.core.groups.Tuple tuple(String title, PhaseKind kind) {
    return org.assertj.core.groups.Tuple.tuple(title, kind, PhaseState.PENDING);
  }
}
