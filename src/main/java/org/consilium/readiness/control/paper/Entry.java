package org.consilium.readiness.control.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.session.OwnTimes;
import org.consilium.session.Participant;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;

/**
 * Lets students into a test: those with a team in its session, once it has begun for them. Who
 * still takes an own test alone is let into no team's: its card tells the right answers.
 */
@ApplicationScoped
public class Entry {

  @Inject private Phases phases;
  @Inject private SessionAccess access;
  @Inject private OwnTimes ownTimes;

  /** A student at a test, the phase as its clock is for this student. */
  public record Admitted(PhaseInfo phase, Participant student) {}

  /** The student and the phase, or the refusal. */
  public Admitted begun(Actor actor, UUID phaseId, PhaseKind kind) {
    PhaseInfo hall = phases.phase(phaseId);
    Participant student = access.requireStudent(actor, hall);
    if (hall.kind() != kind) {
      throw Refusals.noTest();
    }
    PhaseInfo phase = kind == PhaseKind.IRAT ? ownTimes.of(hall, actor.accountId()) : hall;
    if (phase.state() == PhaseState.PENDING) {
      throw Refusals.notBegun();
    }
    if (kind == PhaseKind.TRAT) {
      requireDoneAlone(actor, phase);
    }
    return new Admitted(phase, student);
  }

  /** Refuses who still has time in an own test of the session. */
  public void requireDoneAlone(Actor actor, PhaseInfo phase) {
    if (ownTimes.isAtWork(phase.sessionId(), actor.accountId())) {
      throw Refusals.ownTestFirst();
    }
  }
}
