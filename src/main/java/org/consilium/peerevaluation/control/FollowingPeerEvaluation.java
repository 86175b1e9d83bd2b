package org.consilium.peerevaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseState;
import org.consilium.teaming.Team;
import org.consilium.teaming.Teams;

/** Use cases of staff: see who has rated how many, and release once the phase is over. */
@ApplicationScoped
@Transactional
public class FollowingPeerEvaluation {

  @Inject private PeerPhases peerPhases;
  @Inject private StoredRatings ratings;
  @Inject private Releases releases;
  @Inject private Teams teams;
  @Inject private People people;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Who has rated how many. */
  public PeerProgress progress(Actor actor, UUID phaseId) {
    PeerPhases.Followed followed = peerPhases.requireStaff(actor, phaseId);
    return progressOf(followed, releases.releasedAt(phaseId).orElse(null));
  }

  /** Shows the rated what was said of them, where that is anonymous; once, whoever asks again. */
  public PeerProgress release(Actor actor, UUID phaseId) {
    PeerPhases.Followed followed = peerPhases.requireStaff(actor, phaseId);
    if (followed.phase().state() != PhaseState.ENDED) {
      throw DomainProblem.conflict(
          "peerevaluation.not-over",
          "The peer evaluation is not over yet. End its phase first; then you can release it.");
    }
    Instant now = clock.instant();
    if (releases.release(phaseId, actor.accountId(), now)) {
      audit.record(actor, "peerevaluation.released", "phase", phaseId, Map.of());
      return progressOf(followed, now);
    }
    return progressOf(followed, releases.releasedMeanwhile(phaseId));
  }

  private PeerProgress progressOf(PeerPhases.Followed followed, Instant releasedAt) {
    List<StoredRating> given = ratings.ofPhase(followed.phase().id());
    Map<UUID, School> schools = people.schools();
    List<PeerProgress.TeamProgress> progress =
        teams.teams(followed.session().teamSetId()).stream()
            .map(
                team ->
                    new PeerProgress.TeamProgress(
                        team.id(), team.number(), team.name(), members(team, given, schools)))
            .toList();
    return new PeerProgress(followed.phase(), releasedAt, progress);
  }

  private List<PeerProgress.MemberProgress> members(
      Team team, List<StoredRating> given, Map<UUID, School> schools) {
    return people.byIds(team.members()).values().stream()
        .sorted(Person.BY_NAME)
        .map(person -> member(person, team, given, schools.get(person.institutionId())))
        .toList();
  }

  private static PeerProgress.MemberProgress member(
      Person person, Team team, List<StoredRating> given, School school) {
    int rated = (int) given.stream().filter(r -> r.raterId().equals(person.id())).count();
    int received = (int) given.stream().filter(r -> r.rateeId().equals(person.id())).count();
    return new PeerProgress.MemberProgress(
        person, school.shortName(), rated, team.members().size() - 1, received);
  }
}
