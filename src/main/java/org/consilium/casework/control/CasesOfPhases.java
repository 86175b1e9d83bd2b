package org.consilium.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;

/** Use cases: see and choose the case of an exercise phase. */
@ApplicationScoped
@Transactional
public class CasesOfPhases {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseGate gate;
  @Inject private PhaseCaseBook given;
  @Inject private CaseBook book;
  @Inject private AuditLog audit;

  /** The case of a phase, to staff. */
  public Optional<StoredCase> show(Actor actor, UUID phaseId) {
    access.requireStaff(actor, phases.phase(phaseId).sessionId());
    return given.caseOf(phaseId).flatMap(book::find);
  }

  /** Gives a case of the course to a phase, or takes it back with null; before the session only. */
  public Optional<StoredCase> give(Actor actor, UUID phaseId, UUID caseId) {
    UUID sessionId = phases.phase(phaseId).sessionId();
    SessionInfo session = access.requireCoordinator(actor, sessionId);
    gate.requireUnstarted(phaseId, PhaseKind.EXERCISE);
    Optional<StoredCase> chosen = Optional.ofNullable(caseId).map(id -> ofCourse(session, id));
    chosen.ifPresentOrElse(
        stored -> given.give(phaseId, sessionId, stored.id()), () -> given.takeBack(phaseId));
    audit.record(
        actor,
        "casework.case-given",
        "phase",
        phaseId,
        Map.of("case", chosen.map(stored -> stored.id().toString()).orElse("none")));
    return chosen;
  }

  private StoredCase ofCourse(SessionInfo session, UUID caseId) {
    return book.find(caseId)
        .filter(stored -> stored.courseId().equals(session.courseId()))
        .orElseThrow(Cases::noCase);
  }
}
