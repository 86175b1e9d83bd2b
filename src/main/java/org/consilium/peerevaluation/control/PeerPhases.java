package org.consilium.peerevaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.Participant;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionTeams;

/** The right to a peer evaluation: students of its teams rate, staff of its course follow. */
@ApplicationScoped
public class PeerPhases {

  private static final Set<PhaseKind> TEAM_WORK = EnumSet.of(PhaseKind.TRAT, PhaseKind.EXERCISE);

  @Inject private Phases phases;
  @Inject private SessionTeams teams;
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

  /** Whom the student rates, and by whom the student is rated. */
  Set<UUID> teammates(Rater rater) {
    return teams
        .historyAround(rater.phase().sessionId(), rater.id())
        .teammates(rater.id(), rater.phase().position(), worked(rater.phase()));
  }

  /** The positions of the phases before it in which teams worked. */
  List<Integer> worked(PhaseInfo evaluation) {
    return phases.agenda(evaluation.sessionId()).stream()
        .filter(phase -> phase.position() < evaluation.position())
        .filter(phase -> TEAM_WORK.contains(phase.kind()))
        .map(PhaseInfo::position)
        .toList();
  }

  Followed requireStaff(Actor actor, UUID phaseId) {
    PhaseInfo phase = phases.phase(phaseId);
    SessionInfo session = access.requireStaff(actor, phase.sessionId());
    return new Followed(requirePeerEvaluation(phase), session);
  }

  Followed requireConductor(Actor actor, UUID phaseId) {
    PhaseInfo phase = phases.phase(phaseId);
    SessionInfo session = access.requireConductor(actor, phase.sessionId());
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
