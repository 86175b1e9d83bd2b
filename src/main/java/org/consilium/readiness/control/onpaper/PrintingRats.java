package org.consilium.readiness.control.onpaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.control.paper.Refusals;
import org.consilium.session.PhaseInfo;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;

/** Use case: staff print a test, also before the session begins. */
@ApplicationScoped
@Transactional
public class PrintingRats {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private Papers papers;

  /** The questions in the order in which everybody sees them, with their keys. */
  public PrintedRat print(Actor actor, UUID phaseId) {
    PhaseInfo phase = phases.phase(phaseId);
    access.requireStaff(actor, phase.sessionId());
    Refusals.requireTest(phase);
    return papers
        .find(phase)
        .map(PrintedRat::of)
        .orElseThrow(
            () ->
                DomainProblem.notFound(
                    "readiness.nothing-to-print",
                    "No questions are chosen for this test yet, so there is nothing to print."));
  }
}
