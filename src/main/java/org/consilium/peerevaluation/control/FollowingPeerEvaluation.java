package org.consilium.peerevaluation.control;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.consilium.course.CoursePeople;
import org.consilium.institution.DisclosureLog;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.institution.SeenData;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseState;
import org.consilium.session.SessionTeams;
import org.consilium.session.TeamHistory;
import org.consilium.teaming.Team;

/** Use cases of staff: see who has rated how many, and release once the phase is over. */
@ApplicationScoped
@Transactional
public class FollowingPeerEvaluation {

  @Inject private PeerPhases peerPhases;
  @Inject private StoredRatings ratings;
  @Inject private Releases releases;
  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private CoursePeople known;
  @Inject private AuditLog audit;
  @Inject private DisclosureLog disclosures;
  @Inject private Clock clock;

  /** Who has rated how many. */
  public PeerProgress progress(Actor actor, UUID phaseId) {
    PeerPhases.Followed followed = peerPhases.requireStaff(actor, phaseId);
    PeerProgress progress = progressOf(actor, followed, releases.releasedAt(phaseId).orElse(null));
    disclosures.seen(
        actor,
        SeenData.PEER_PROGRESS,
        followed.session().id(),
        followed.session().title(),
        progress.people());
    return progress;
  }

  /**
   * How many have finished, and nobody's name.
   *
   * @param finished how many rated every teammate
   * @param students how many there are
   */
  public record Count(int finished, int students) {}

  /** How far all are, for the wall of the hall. */
  public Count count(Actor actor, UUID phaseId) {
    PeerProgress progress = progressOf(actor, peerPhases.requireStaff(actor, phaseId), null);
    return new Count(progress.finished(), progress.students());
  }

  /** Shows the rated what was said of them, where that is anonymous; once, whoever asks again. */
  public PeerProgress release(Actor actor, UUID phaseId) {
    PeerPhases.Followed followed = peerPhases.requireConductor(actor, phaseId);
    if (followed.phase().state() != PhaseState.ENDED) {
      throw DomainProblem.conflict(
          "peerevaluation.not-over",
          "The peer evaluation is not over yet. End its phase first; then you can release it.");
    }
    Instant now = clock.instant();
    if (releases.release(phaseId, actor.accountId(), now)) {
      audit.record(actor, "peerevaluation.released", "phase", phaseId, Map.of());
      return progressOf(actor, followed, now);
    }
    return progressOf(actor, followed, releases.releasedMeanwhile(phaseId));
  }

  private PeerProgress progressOf(Actor actor, PeerPhases.Followed followed, Instant releasedAt) {
    TeamHistory history = teams.history(followed.session().id());
    List<Team> all = history.now();
    List<Integer> worked = peerPhases.worked(followed.phase());
    List<StoredRating> given = ratings.ofPhase(followed.phase().id());
    Hall hall =
        new Hall(
            known.forStaff(
                actor,
                followed.session().courseId(),
                all.stream().flatMap(team -> team.members().stream()).toList()),
            people.schools(),
            given.stream().collect(groupingBy(StoredRating::raterId, counting())),
            given.stream().collect(groupingBy(StoredRating::rateeId, counting())),
            student -> history.teammates(student, followed.phase().position(), worked).size());
    return new PeerProgress(followed.phase(), releasedAt, all.stream().map(hall::team).toList());
  }

  /** What is known of everybody in the teams. */
  private record Hall(
      Map<UUID, Person> persons,
      Map<UUID, School> schools,
      Map<UUID, Long> rated,
      Map<UUID, Long> received,
      ToIntFunction<UUID> teammates) {

    PeerProgress.TeamProgress team(Team team) {
      return new PeerProgress.TeamProgress(
          team.id(),
          team.number(),
          team.name(),
          team.members().stream()
              .map(persons::get)
              .sorted(Person.BY_NAME)
              .map(this::member)
              .toList());
    }

    private PeerProgress.MemberProgress member(Person person) {
      return new PeerProgress.MemberProgress(
          person,
          schools.get(person.institutionId()).shortName(),
          rated.getOrDefault(person.id(), 0L).intValue(),
          teammates.applyAsInt(person.id()),
          received.getOrDefault(person.id(), 0L).intValue());
    }
  }
}
