package org.consilium.peerevaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.Participant;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;

/** The right to a peer evaluation: students of its teams rate, staff of its course follow. */
@ApplicationScoped
public class PeerPhases {

  @Inject private Phases phases;
  @Inject private SessionAccess access;

  /**
   * A student in a peer evaluation.
   *
   * @param phase which
   * @param participant the student, with team and session
   */
  record Rater(PhaseInfo phase, Participant participant) {

    UUID id() {
      return participant.accountId();
    }
  }

  /**
   * A peer evaluation that staff may follow.
   *
   * @param phase which
   * @param session its session
   */
  record Followed(PhaseInfo phase, SessionInfo session) {}

  Rater requireRater(Actor actor, UUID phaseId) {
    PhaseInfo phase = phases.phase(phaseId);
    Participant participant = access.requireStudent(actor, phase.sessionId());
    return new Rater(requirePeerEvaluation(phase), participant);
  }

  Followed requireStaff(Actor actor, UUID phaseId) {
    PhaseInfo phase = phases.phase(phaseId);
    SessionInfo session = access.requireStaff(actor, phase.sessionId());
    return new Followed(requirePeerEvaluation(phase), session);
  }

  private static PhaseInfo requirePeerEvaluation(PhaseInfo phase) {
    if (phase.kind() != PhaseKind.PEER_EVALUATION) {
      throw DomainProblem.notFound(
          "peerevaluation.no-phase", "This phase of the session is not a peer evaluation.");
    }
    return phase;
  }
}
