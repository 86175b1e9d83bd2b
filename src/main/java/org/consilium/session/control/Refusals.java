package org.consilium.session.control;

import org.consilium.platform.problem.DomainProblem;
import org.consilium.session.entity.Phase;
import org.consilium.session.entity.TblSession;

/** Refusals that several use cases of a session share. */
final class Refusals {

  private Refusals() {}

  static DomainProblem noSession() {
    return DomainProblem.notFound(
        "session.no-session", "There is no such session, or you do not take part in its course.");
  }

  static DomainProblem noPhase() {
    return DomainProblem.notFound(
        "session.no-phase", "There is no such phase, or you do not take part in its course.");
  }

  static DomainProblem noTeam() {
    return DomainProblem.notAllowed(
        "session.no-team",
        "You are enrolled in the course, but in no team of this session. Please ask a facilitator"
            + " to put you into a team.");
  }

  /** Of two who change a session at the same time the second looks again first. */
  static void requireSeen(TblSession session, int seen) {
    if (session.version() != seen) {
      throw movedOn(session);
    }
  }

  static DomainProblem movedOn(TblSession session) {
    return DomainProblem.conflict(
            "session.moved-on",
            "Somebody else changed this session a moment ago, so nothing was done. Please look"
                + " at where it stands now.")
        .with("version", session.version())
        .with("state", session.state())
        .with("currentPhaseId", session.runningPhase().map(Phase::id).orElse(null))
        .with("currentPosition", session.runningPhase().map(Phase::position).orElse(null));
  }
}
