package org.consilium.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.session.Phases;
import org.consilium.session.SessionInfo;

/** Finds the case of a phase as it stands in its session. */
@ApplicationScoped
public class CasesInUse {

  @Inject private Phases phases;
  @Inject private PhaseCaseBook given;
  @Inject private CaseBook book;
  @Inject private DisclosureBook disclosures;

  /** The case of a phase, or the refusal {@code casework.no-case}. */
  CaseInUse ofPhase(UUID phaseId) {
    UUID caseId = given.caseOf(phaseId).orElseThrow(CasesInUse::noneGiven);
    return inSession(phases.session(phases.phase(phaseId).sessionId()), caseId);
  }

  /** The cases of a session of which something is disclosed. */
  List<CaseInUse> disclosedIn(UUID sessionId) {
    return given.casesIn(sessionId).stream()
        .filter(caseId -> !disclosures.disclosed(sessionId, caseId).isEmpty())
        .map(caseId -> inSession(phases.session(sessionId), caseId))
        .toList();
  }

  private CaseInUse inSession(SessionInfo session, UUID caseId) {
    return new CaseInUse(
        session,
        book.find(caseId).orElseThrow(Cases::noCase),
        disclosures.disclosed(session.id(), caseId));
  }

  private static DomainProblem noneGiven() {
    return DomainProblem.notFound("casework.no-case", "No patient case belongs to this phase.");
  }
}
