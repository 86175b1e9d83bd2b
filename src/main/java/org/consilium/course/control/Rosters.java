package org.consilium.course.control;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.consilium.course.CourseAccess;
import org.consilium.course.CoursePeople;
import org.consilium.course.CourseRole;
import org.consilium.institution.DisclosureLog;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.SeenData;
import org.consilium.platform.security.Actor;

/** Use case: see who takes part in a course. */
@ApplicationScoped
@Transactional
public class Rosters {

  @Inject private CourseAccess access;
  @Inject private Enrolments enrolments;
  @Inject private People people;
  @Inject private CourseBook book;
  @Inject private CoursePeople known;
  @Inject private DisclosureLog disclosures;

  /** The course's people, to staff; the actor's own school apart from the partners. */
  public Roster show(Actor actor, UUID courseId) {
    access.requireStaff(actor, courseId);
    return shown(actor, courseId, place -> true);
  }

  /** Its staff alone, to staff. */
  public Roster staff(Actor actor, UUID courseId) {
    access.requireStaff(actor, courseId);
    return shown(actor, courseId, place -> !Set.of(CourseRole.STUDENT).containsAll(place.roles()));
  }

  private Roster shown(Actor actor, UUID courseId, Predicate<Roster.Place> wanted) {
    Map<UUID, Set<CourseRole>> roles = enrolments.roles(courseId);
    Map<UUID, String> pseudonyms = known.pseudonyms(courseId, roles.keySet());
    Set<UUID> waiting = new HashSet<>(people.withoutPassword(roles.keySet()));
    Map<Boolean, List<Roster.Place>> places =
        known.forStaff(actor, courseId, roles.keySet()).values().stream()
            .map(
                p ->
                    new Roster.Place(
                        p, roles.get(p.id()), !waiting.contains(p.id()), pseudonyms.get(p.id())))
            .filter(wanted)
            .sorted(comparing(Roster.Place::person, Person.BY_NAME))
            .collect(partitioningBy(p -> isOwn(actor, p.person())));
    disclosures.seen(
        actor,
        SeenData.ROSTER,
        courseId,
        book.find(courseId).orElseThrow().title(),
        places.get(false).stream().map(Roster.Place::person).toList());
    return new Roster(actor.institutionId(), places.get(true), places.get(false));
  }

  private static boolean isOwn(Actor actor, Person person) {
    return person.institutionId().equals(actor.institutionId());
  }
}
