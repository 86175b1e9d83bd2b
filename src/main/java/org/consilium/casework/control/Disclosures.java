package org.consilium.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.consilium.casework.CaseChanged;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionTeams;

/** Use case: disclose the next stage of a case to all teams. */
@ApplicationScoped
@Transactional
public class Disclosures {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseGate gate;
  @Inject private CasesInUse cases;
  @Inject private PhaseCaseBook given;
  @Inject private DisclosureBook book;
  @Inject private StandIns standIns;
  @Inject private SessionTeams teams;
  @Inject private AuditLog audit;
  @Inject private Event<CaseChanged> changes;
  @Inject private Clock clock;

  /**
   * Discloses a stage, counted from 1; one that is disclosed already stays so.
   *
   * @return how many stages are disclosed now
   */
  public int disclose(Actor actor, UUID phaseId, int stage) {
    access.requireConductor(actor, phases.phase(phaseId).sessionId());
    gate.requireStarted(phaseId, PhaseKind.EXERCISE);
    CaseInUse found = cases.ofPhase(phaseId);
    given.lock(found.sessionId(), found.caseId());
    CaseInUse before = cases.ofPhase(phaseId);
    requireNext(before, stage);
    if (stage <= before.disclosed()) {
      return before.disclosed();
    }
    book.disclose(before.sessionId(), before.caseId(), stage, actor.accountId(), clock.instant());
    CaseInUse after = cases.ofPhase(phaseId);
    standIns.settle(after, teams.teams(after.sessionId()));
    tell(actor, after);
    return after.disclosed();
  }

  private void tell(Actor actor, CaseInUse use) {
    audit.record(
        actor,
        "casework.stage-disclosed",
        "session",
        use.sessionId(),
        Map.of("case", use.caseId().toString(), "stage", String.valueOf(use.disclosed())));
    given
        .phasesOn(use.sessionId(), use.caseId())
        .forEach(phaseId -> changes.fire(new CaseChanged(phaseId, null)));
  }

  private static void requireNext(CaseInUse use, int stage) {
    if (use.stored().content().stage(stage).isEmpty()) {
      throw DomainProblem.invalid(
          "casework.no-stage",
          "This case has stages 1 to %d.".formatted(use.stored().content().stages().size()));
    }
    if (stage > use.disclosed() + 1) {
      throw DomainProblem.conflict(
              "casework.stage-out-of-order",
              "Stages are disclosed one after the other; the next one is stage %d."
                  .formatted(use.disclosed() + 1))
          .with("disclosed", use.disclosed());
    }
  }
}
