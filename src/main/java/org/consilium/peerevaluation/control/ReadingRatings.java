package org.consilium.peerevaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.peerevaluation.entity.rules.PeerAnonymity;
import org.consilium.peerevaluation.entity.rules.PeerSummary;
import org.consilium.platform.security.Actor;
import org.consilium.teaming.Team;
import org.consilium.teaming.Teams;

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
  @Inject private Teams teams;
  @Inject private People people;

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
    List<StoredRating> all = ratings.ofPhase(phaseId);
    List<OwnStudentsReceived.Student> students =
        teams.teams(followed.session().teamSetId()).stream()
            .flatMap(team -> ownStudents(actor, team, all))
            .toList();
    return new OwnStudentsReceived(
        followed.phase(), releases.releasedAt(phaseId).orElse(null), students);
  }

  private Stream<OwnStudentsReceived.Student> ownStudents(
      Actor actor, Team team, List<StoredRating> all) {
    Map<UUID, Person> members = people.byIds(team.members());
    return members.values().stream()
        .filter(person -> person.institutionId().equals(actor.institutionId()))
        .sorted(Person.BY_NAME)
        .map(person -> student(person, team, members, all));
  }

  private OwnStudentsReceived.Student student(
      Person ratee, Team team, Map<UUID, Person> members, List<StoredRating> all) {
    List<StoredRating> received =
        all.stream().filter(rating -> rating.rateeId().equals(ratee.id())).toList();
    return new OwnStudentsReceived.Student(
        ratee,
        team.name(),
        summary(received),
        received.stream().map(r -> staffView(r, ratee, members.get(r.raterId()))).toList());
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
