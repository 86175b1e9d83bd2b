package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.consilium.AtOnce;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.TurnedClock;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.problem.ProblemKind;
import org.consilium.platform.security.Actor;
import org.consilium.session.control.ConductingSessions;
import org.consilium.session.control.SessionSheet;
import org.consilium.session.control.ViewingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConductingSessionsIT {

  @Inject private ConductingSessions conducting;
  @Inject private ViewingSessions viewing;
  @Inject private PhaseGate gate;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private TurnedClock clock;
  @Inject private UserTransaction transaction;
  @Resource private ManagedExecutorService executor;
  @Inject private AtOnce atOnce;

  private Classroom room;
  private Actor facilitator;

  @BeforeEach
  void classroom() {
    room = classrooms.open();
    facilitator = room.facilitator();
  }

  @AfterEach
  void clock() {
    clock.turnBack();
  }

  @Test
  void sessionStartsOnlyWhenNothingIsMissingAndTellsEverythingAtOnce() {
    UUID session = stage.prepare(room, PhaseKind.TRAT, PhaseKind.CHECK_IN, PhaseKind.IRAT);
    DomainProblem refusal =
        refusalOf(() -> conducting.start(facilitator, session, version(session)));
    assertThat(refusal.code()).isEqualTo("session.not-ready");
    assertThat(refusal.faults())
        .extracting(Fault::where)
        .containsExactly("phase 1, TRAT phase", "phase 3, IRAT phase");
    assertThat(sheet(session).info().state()).isEqualTo(SessionState.PREPARED);
  }

  @Test
  void phasesFollowEachOtherUntilTheSessionIsClosed() {
    UUID session = stage.prepare(room, PhaseKind.CHECK_IN, PhaseKind.CHECK_IN);
    conducting.start(facilitator, session, version(session));
    assertThat(states(session)).containsExactly(PhaseState.RUNNING, PhaseState.PENDING);
    PhaseInfo first = stage.phase(session, 0);
    assertThat(first.deadlineAt()).isEqualTo(first.startedAt().plus(first.duration()));
    conducting.advance(facilitator, session, version(session));
    assertThat(states(session)).containsExactly(PhaseState.ENDED, PhaseState.RUNNING);
    conducting.advance(facilitator, session, version(session));
    assertThat(states(session)).containsExactly(PhaseState.ENDED, PhaseState.ENDED);
    assertThat(sheet(session).info().state()).isEqualTo(SessionState.CLOSED);
    assertThat(sheet(session).joinCode()).isNull();
    assertThat(codeOf(() -> conducting.advance(facilitator, session, version(session))))
        .isEqualTo("session.not-running");
    assertThat(codeOf(() -> conducting.start(facilitator, session, version(session))))
        .isEqualTo("session.started-already");
  }

  @Test
  void sessionCanBeClosedEarly() {
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN, PhaseKind.CHECK_IN);
    conducting.close(facilitator, session, version(session));
    assertThat(states(session)).containsExactly(PhaseState.ENDED, PhaseState.PENDING);
    assertThat(sheet(session).info().state()).isEqualTo(SessionState.CLOSED);
  }

  @Test
  void workIsTakenUntilTheDeadlineAndNotAtIt() throws Exception {
    UUID phase = stage.phase(stage.begin(room, 1, PhaseKind.CHECK_IN), 0).id();
    assertThat(pass(phase)).isEqualTo("open");
    clock.turn(Duration.ofMinutes(Stage.MINUTES).minusSeconds(30));
    assertThat(pass(phase)).isEqualTo("open");
    clock.turn(Duration.ofSeconds(30));
    assertThat(pass(phase)).isEqualTo("session.phase-over");
  }

  @Test
  void pausedPhaseTakesNothingAndLosesNothing() throws Exception {
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN);
    UUID phase = stage.phase(session, 0).id();
    clock.turn(Duration.ofMinutes(9));
    conducting.pause(facilitator, session, version(session), null);
    assertThat(pass(phase)).isEqualTo("session.phase-paused");
    assertThat(codeOf(() -> conducting.pause(facilitator, session, version(session), null)))
        .isEqualTo("session.paused-already");
    clock.turn(Duration.ofHours(2));
    conducting.resume(facilitator, session, version(session));
    assertThat(pass(phase)).isEqualTo("open");
    assertThat(codeOf(() -> conducting.resume(facilitator, session, version(session))))
        .isEqualTo("session.not-paused");
    clock.turn(Duration.ofMinutes(1));
    assertThat(pass(phase)).isEqualTo("session.phase-over");
  }

  @Test
  void extensionGivesTimeAlsoWhenItWasOver() throws Exception {
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN);
    Instant deadline = stage.phase(session, 0).deadlineAt();
    conducting.extend(facilitator, session, version(session), 5);
    assertThat(stage.phase(session, 0).deadlineAt()).isEqualTo(deadline.plusSeconds(300));
    clock.turn(Duration.ofHours(1));
    assertThat(pass(stage.phase(session, 0).id())).isEqualTo("session.phase-over");
    conducting.extend(facilitator, session, version(session), 2);
    assertThat(pass(stage.phase(session, 0).id())).isEqualTo("open");
    clock.turn(Duration.ofMinutes(2));
    assertThat(pass(stage.phase(session, 0).id())).isEqualTo("session.phase-over");
  }

  @Test
  void noTimeIsTakenAwayAndNotTooMuchGiven() {
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN);
    Instant deadline = stage.phase(session, 0).deadlineAt();
    for (int minutes : new int[] {-5, 0, 121}) {
      DomainProblem refusal =
          refusalOf(() -> conducting.extend(facilitator, session, version(session), minutes));
      assertThat(refusal.code()).isEqualTo("session.invalid-extension");
    }
    assertThat(stage.phase(session, 0).deadlineAt()).isEqualTo(deadline);
  }

  @Test
  void twoWhoPressNextAtOnceGoOneStep() throws Exception {
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN, PhaseKind.CHECK_IN, PhaseKind.CHECK_IN);
    int seen = version(session);
    List<String> outcomes =
        atOnce.codes(
            () -> conducting.advance(facilitator, session, seen),
            () -> conducting.advance(facilitator, session, seen));
    assertThat(outcomes).containsExactlyInAnyOrder("done", "session.moved-on");
    assertThat(states(session))
        .containsExactly(PhaseState.ENDED, PhaseState.RUNNING, PhaseState.PENDING);
  }

  @Test
  void whoComesSecondIsToldWhereTheSessionStands() {
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN, PhaseKind.CHECK_IN);
    int seen = version(session);
    conducting.pause(facilitator, session, seen, null);
    DomainProblem refusal = refusalOf(() -> conducting.advance(facilitator, session, seen));
    assertThat(refusal.kind()).isEqualTo(ProblemKind.CONFLICT);
    assertThat(refusal.members())
        .containsEntry("version", version(session))
        .containsEntry("state", SessionState.RUNNING)
        .containsEntry("currentPosition", 0)
        .containsEntry("currentPhaseId", stage.phase(session, 0).id());
  }

  @Test
  void phaseDoesNotEndWhileSomethingIsBeingStoredInIt() throws Exception {
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN, PhaseKind.CHECK_IN);
    UUID phase = stage.phase(session, 0).id();
    int seen = version(session);
    transaction.begin();
    gate.requireOpen(phase, PhaseKind.CHECK_IN);
    Future<String> next =
        executor.submit(() -> codeOf(() -> conducting.advance(facilitator, session, seen)));
    assertThat(stage.phase(session, 0).state()).isEqualTo(PhaseState.RUNNING);
    gate.requireOpen(phase, PhaseKind.CHECK_IN);
    transaction.commit();
    assertThat(next.get()).isEqualTo("done");
    assertThat(pass(phase)).isEqualTo("session.phase-over");
  }

  @Test
  void gateKnowsKindsAndBeginnings() throws Exception {
    UUID session = stage.prepare(room, PhaseKind.CHECK_IN, PhaseKind.CHECK_IN);
    UUID phase = stage.phase(session, 0).id();
    assertThat(pass(phase)).isEqualTo("session.phase-not-begun");
    assertThat(inTransaction(() -> gate.requireUnstarted(phase, PhaseKind.CHECK_IN)))
        .isEqualTo("done");
    assertThat(inTransaction(() -> gate.requireStarted(phase, PhaseKind.CHECK_IN)))
        .isEqualTo("session.phase-not-begun");
    assertThat(inTransaction(() -> gate.requireUnstarted(phase, PhaseKind.IRAT)))
        .isEqualTo("session.no-phase");
    conducting.start(facilitator, session, version(session));
    assertThat(inTransaction(() -> gate.requireStarted(phase, PhaseKind.CHECK_IN)))
        .isEqualTo("done");
    UUID later = stage.phase(session, 1).id();
    assertThat(inTransaction(() -> gate.requireUnstarted(later, PhaseKind.CHECK_IN)))
        .isEqualTo("session.started-already");
    assertThat(pass(UUID.randomUUID())).isEqualTo("session.no-phase");
  }

  @Test
  void studentsDoNotConduct() {
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN);
    Actor student = room.student(0, 0);
    int seen = version(session);
    Stream.<Runnable>of(
            () -> conducting.start(student, session, seen),
            () -> conducting.pause(student, session, seen, null),
            () -> conducting.resume(student, session, seen),
            () -> conducting.extend(student, session, seen, 5),
            () -> conducting.advance(student, session, seen),
            () -> conducting.close(student, session, seen))
        .forEach(step -> assertThat(codeOf(step::run)).isEqualTo("session.not-allowed"));
    assertThat(version(session)).isEqualTo(seen);
  }

  private String pass(UUID phase) throws Exception {
    String outcome = inTransaction(() -> gate.requireOpen(phase, PhaseKind.CHECK_IN));
    return outcome.equals("done") ? "open" : outcome;
  }

  private String inTransaction(Runnable work) throws Exception {
    transaction.begin();
    try {
      return codeOf(work::run);
    } finally {
      transaction.rollback();
    }
  }

  private List<PhaseState> states(UUID session) {
    return sheet(session).agenda().stream().map(PhaseInfo::state).toList();
  }

  private SessionSheet sheet(UUID session) {
    return viewing.show(room.coordinator(), session).sheet();
  }

  private int version(UUID session) {
    return sheet(session).version();
  }
}
