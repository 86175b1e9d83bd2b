package org.consilium.peerevaluation.control;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.institution.DisclosureLog;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.SeenData;
import org.consilium.peerevaluation.entity.rules.PeerAnonymity;
import org.consilium.peerevaluation.entity.rules.PeerSummary;
import org.consilium.platform.security.Actor;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/**
 * Use cases: what I received, for the rated; what our students received, for staff. Staff read the
 * ratings of students of their own school only, and a rater's name only where the rater is of that
 * school too: a partner's student who rates is "a teammate", as towards the rated.
 */
@ApplicationScoped
@Transactional
public class ReadingRatings {

  @Inject private PeerPhases peerPhases;
  @Inject private StoredRatings ratings;
  @Inject private Releases releases;
  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private DisclosureLog disclosures;

  /** What the student may see, after the release and behind enough raters. */
  public MyReceived received(Actor actor, UUID phaseId) {
    PeerPhases.Rater me = peerPhases.requireRater(actor, phaseId);
    if (releases.releasedAt(phaseId).isEmpty()) {
      return new MyReceived.NotReleased(me.phase());
    }
    List<StoredRating> received = ratings.of(phaseId, me.id());
    if (!PeerAnonymity.hides(received.size())) {
      return new MyReceived.TooFew(me.phase());
    }
    return new MyReceived.Shown(
        me.phase(), summary(received), received.stream().map(ReadingRatings::comment).toList());
  }

  /** What students of the actor's school received. */
  public OwnStudentsReceived ofOwnStudents(Actor actor, UUID phaseId) {
    PeerPhases.Followed followed = peerPhases.requireStaff(actor, phaseId);
    List<Team> inSession = teams.teams(followed.session().id());
    Received received =
        new Received(
            people.byIds(inSession.stream().flatMap(team -> team.members().stream()).toList()),
            ratings.ofPhase(phaseId).stream().collect(groupingBy(StoredRating::rateeId)));
    List<OwnStudentsReceived.Student> students =
        inSession.stream().flatMap(team -> received.ofSchool(actor.institutionId(), team)).toList();
    disclosures.seen(
        actor,
        SeenData.PEER_RATINGS,
        followed.session().id(),
        followed.session().title(),
        received.ratersOf(actor.institutionId()));
    return new OwnStudentsReceived(
        followed.phase(), releases.releasedAt(phaseId).orElse(null), students);
  }

  /** Everybody in the teams, and what was said of each. */
  private record Received(Map<UUID, Person> persons, Map<UUID, List<StoredRating>> byRatee) {

    /** Those whose words the staff of a school read, of whichever school they are. */
    List<Person> ratersOf(UUID institutionId) {
      return byRatee.values().stream()
          .flatMap(List::stream)
          .filter(rating -> isOf(institutionId, rating.rateeId()))
          .map(rating -> persons.get(rating.raterId()))
          .filter(Objects::nonNull)
          .toList();
    }

    private boolean isOf(UUID institutionId, UUID accountId) {
      Person person = persons.get(accountId);
      return person != null && person.institutionId().equals(institutionId);
    }

    Stream<OwnStudentsReceived.Student> ofSchool(UUID institutionId, Team team) {
      return team.members().stream()
          .map(persons::get)
          .filter(person -> person.institutionId().equals(institutionId))
          .sorted(Person.BY_NAME)
          .map(person -> student(person, team));
    }

    private OwnStudentsReceived.Student student(Person ratee, Team team) {
      List<StoredRating> received = byRatee.getOrDefault(ratee.id(), List.of());
      return new OwnStudentsReceived.Student(
          ratee,
          team.name(),
          summary(received),
          received.stream().map(r -> staffView(r, ratee, persons.get(r.raterId()))).toList());
    }
  }

  private static OwnStudentsReceived.ReceivedRating staffView(
      StoredRating stored, Person ratee, Person rater) {
    boolean ownRater = rater != null && rater.institutionId().equals(ratee.institutionId());
    return new OwnStudentsReceived.ReceivedRating(
        stored.deliveryId(), ownRater ? rater.name() : null, stored.rating());
  }

  private static PeerSummary summary(List<StoredRating> received) {
    return PeerSummary.of(received.stream().map(StoredRating::rating).toList());
  }

  private static MyReceived.Comment comment(StoredRating stored) {
    return new MyReceived.Comment(
        stored.deliveryId(), stored.rating().strength(), stored.rating().suggestion());
  }
}
