package org.consilium.readiness.control.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.session.Participant;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;

/** Lets students into a test: those with a team in its session, once it has begun. */
@ApplicationScoped
public class Entry {

  @Inject private Phases phases;
  @Inject private SessionAccess access;

  /** A student at a test. */
  public record Admitted(PhaseInfo phase, Participant student) {}

  /** The student and the phase, or the refusal. */
  public Admitted begun(Actor actor, UUID phaseId, PhaseKind kind) {
    PhaseInfo phase = phases.phase(phaseId);
    Participant student = access.requireStudent(actor, phase);
    if (phase.kind() != kind) {
      throw Refusals.noTest();
    }
    if (phase.state() == PhaseState.PENDING) {
      throw Refusals.notBegun();
    }
    return new Admitted(phase, student);
  }
}
