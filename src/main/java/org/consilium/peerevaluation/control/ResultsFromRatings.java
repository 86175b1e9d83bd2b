package org.consilium.peerevaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.peerevaluation.PeerResult;
import org.consilium.peerevaluation.PeerResults;
import org.consilium.peerevaluation.entity.rules.PeerAnonymity;
import org.consilium.peerevaluation.entity.rules.PeerSummary;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionTeams;

/** {@link PeerResults} from the stored ratings. */
@ApplicationScoped
@Transactional
public class ResultsFromRatings implements PeerResults {

  @Inject private Phases phases;
  @Inject private SessionTeams teams;
  @Inject private StoredRatings ratings;
  @Inject private Releases releases;

  @Override
  public List<PeerResult> ofSession(UUID sessionId) {
    List<UUID> students =
        teams.teams(sessionId).stream().flatMap(team -> team.members().stream()).toList();
    return begun(sessionId)
        .flatMap(phase -> ofPhase(phase, students, ratings.ofPhase(phase.id())))
        .toList();
  }

  @Override
  public List<PeerResult> ofStudent(UUID sessionId, UUID accountId) {
    return begun(sessionId)
        .flatMap(phase -> ofPhase(phase, List.of(accountId), ratings.of(phase.id(), accountId)))
        .toList();
  }

  private Stream<PhaseInfo> begun(UUID sessionId) {
    return phases.agenda(sessionId).stream()
        .filter(phase -> phase.kind() == PhaseKind.PEER_EVALUATION && phase.startedAt() != null);
  }

  private Stream<PeerResult> ofPhase(
      PhaseInfo phase, List<UUID> students, List<StoredRating> given) {
    boolean released = releases.releasedAt(phase.id()).isPresent();
    Map<UUID, List<PeerRating>> received =
        given.stream()
            .collect(
                Collectors.groupingBy(
                    StoredRating::rateeId,
                    Collectors.mapping(StoredRating::rating, Collectors.toList())));
    return students.stream()
        .map(
            student ->
                result(phase.id(), student, received.getOrDefault(student, List.of()), released));
  }

  private static PeerResult result(
      UUID phaseId, UUID student, List<PeerRating> received, boolean released) {
    PeerSummary summary = PeerSummary.of(received);
    return new PeerResult(
        phaseId,
        student,
        summary.raters(),
        summary.overall().orElse(null),
        released,
        PeerAnonymity.hides(summary.raters()));
  }
}
