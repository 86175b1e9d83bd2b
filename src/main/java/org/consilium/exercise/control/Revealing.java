package org.consilium.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.consilium.exercise.ExerciseChanged;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;

/** Use case: one action tells all teams all choices at once. */
@ApplicationScoped
@Transactional
public class Revealing {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseGate gate;
  @Inject private ExerciseBook book;
  @Inject private AuditLog audit;
  @Inject private Event<ExerciseChanged> changes;
  @Inject private Clock clock;

  /** Reveals; what is revealed stays so. */
  public Instant reveal(Actor actor, UUID phaseId) {
    access.requireConductor(actor, phases.phase(phaseId).sessionId());
    gate.requireStarted(phaseId, PhaseKind.EXERCISE);
    book.require(phaseId);
    if (book.reveal(phaseId, actor.accountId(), clock.instant())) {
      audit.record(actor, "exercise.revealed", "phase", phaseId, Map.of());
      changes.fire(new ExerciseChanged(phaseId, null));
    }
    return book.require(phaseId).revealedAt();
  }
}
