package org.consilium.session.control.owntime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.Attendance;
import org.consilium.session.Participant;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.entity.rules.ExtraTime;
import org.consilium.session.entity.rules.ExtraTime.Mode;
import org.consilium.session.entity.rules.PhaseClock;

/** Use cases: a student with extra time sees the own clock, and begins early. */
@ApplicationScoped
@Transactional
public class MyTime {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseGate gate;
  @Inject private Attendance attendance;
  @Inject private ExtraTimeBook book;
  @Inject private OwnClocks clocks;
  @Inject private Clock clock;

  /**
   * What is special about a student's time; for most nothing.
   *
   * @param phase the test that the student takes now by an own clock, as it is for this student
   * @param early the test that the student may begin now, before the hall
   */
  public record Own(Optional<PhaseInfo> phase, Optional<Early> early) {}

  /**
   * A test to be begun early.
   *
   * @param whole how long the student has, from the own beginning
   */
  public record Early(PhaseInfo phase, Duration whole) {}

  /** The own time of a student in a session. */
  public Own show(Actor actor, UUID sessionId) {
    Participant student = access.requireStudent(actor, sessionId);
    List<OwnClock> own = clocks.ofStudent(sessionId, actor.accountId());
    Optional<ExtraTime> extra = book.find(student.session().courseId(), actor.accountId());
    if (own.isEmpty() && extra.isEmpty()) {
      return new Own(Optional.empty(), Optional.empty());
    }
    List<PhaseInfo> agenda = phases.agenda(sessionId);
    Instant now = clock.instant();
    return new Own(
        agenda.stream().flatMap(phase -> atWork(phase, own, now).stream()).findFirst(),
        extra
            .filter(given -> given.mode() == Mode.EARLY_START)
            .flatMap(given -> early(agenda, own, given)));
  }

  private static Optional<PhaseInfo> atWork(PhaseInfo phase, List<OwnClock> own, Instant now) {
    return own.stream()
        .filter(clock -> clock.phaseId().equals(phase.id()) && clock.finishedAt() == null)
        .filter(clock -> phase.state() == PhaseState.RUNNING || clock.isAtWork(now))
        .map(clock -> clock.over(phase, now))
        .findFirst();
  }

  /** During check-in the test that comes next, unless it is begun already. */
  private static Optional<Early> early(
      List<PhaseInfo> agenda, List<OwnClock> own, ExtraTime given) {
    return nextAfterCheckIn(agenda)
        .filter(next -> own.stream().noneMatch(clock -> clock.phaseId().equals(next.id())))
        .map(next -> new Early(next, next.duration().plus(given.of(next.duration()))));
  }

  private static Optional<PhaseInfo> nextAfterCheckIn(List<PhaseInfo> agenda) {
    boolean checkingIn =
        agenda.stream()
            .anyMatch(
                phase -> phase.state() == PhaseState.RUNNING && phase.kind() == PhaseKind.CHECK_IN);
    return agenda.stream()
        .filter(phase -> phase.state() == PhaseState.PENDING)
        .filter(phase -> phase.kind() != PhaseKind.CHECK_IN)
        .findFirst()
        .filter(next -> checkingIn && next.kind() == PhaseKind.IRAT);
  }

  /** Begins the test that comes next, before the hall does; who has begun it goes on. */
  public void beginEarly(Actor actor, UUID phaseId) {
    UUID sessionId = phases.phase(phaseId).sessionId();
    Participant student = access.requireStudent(actor, sessionId);
    Optional<ExtraTime> extra =
        book.find(student.session().courseId(), actor.accountId())
            .filter(given -> given.mode() == Mode.EARLY_START);
    List<PhaseInfo> agenda = phases.agenda(sessionId);
    PhaseInfo next =
        nextAfterCheckIn(agenda)
            .filter(phase -> phase.id().equals(phaseId) && extra.isPresent())
            .orElseThrow(MyTime::notNow);
    if (attendance.presentAmong(sessionId, Set.of(actor.accountId())).isEmpty()) {
      throw DomainProblem.conflict(
          "session.not-checked-in", "Please check in first; then you can begin.");
    }
    agenda.stream()
        .filter(phase -> phase.state() == PhaseState.RUNNING)
        .forEach(phase -> gate.requireRunning(phase.id()));
    Duration whole = next.duration().plus(extra.get().of(next.duration()));
    clocks.begin(next, actor.accountId(), PhaseClock.planned(whole).start(clock.instant()));
  }

  private static DomainProblem notNow() {
    return DomainProblem.conflict(
        "session.not-early",
        "This test cannot be begun now. It begins when your facilitator goes on.");
  }
}
