package org.consilium.session.control.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.course.CourseEditing;
import org.consilium.course.CoursePeople;
import org.consilium.course.CourseRole;
import org.consilium.course.Courses;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;
import org.consilium.session.control.teams.TeamsToday.FreeStudent;

/**
 * Who may be put into a team on the day without having been in one: students of the course, and
 * students of the own school who are not enrolled yet. People of another school are enrolled by
 * their own staff, as on every other day.
 */
@ApplicationScoped
@Transactional
public class WalkIns {

  @Inject private SessionAccess access;
  @Inject private SessionTeamBook teams;
  @Inject private Courses courses;
  @Inject private CourseEditing enrolling;
  @Inject private People people;
  @Inject private CoursePeople known;

  /** Use case: finds a student of the own school without a team by e-mail or student number. */
  public FreeStudent find(Actor actor, UUID sessionId, String text) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      throw TeamChangeRefusals.unknownPerson();
    }
    return candidates(actor, wanted)
        .filter(person -> isFree(actor, session, person))
        .findFirst()
        .map(this::free)
        .orElseThrow(TeamChangeRefusals::unknownPerson);
  }

  private FreeStudent free(Person person) {
    return new FreeStudent(person, people.schools().get(person.institutionId()).shortName());
  }

  private Stream<Person> candidates(Actor actor, String wanted) {
    UUID school = actor.institutionId();
    Person byEmail = people.byEmails(school, List.of(wanted)).get(wanted);
    return byEmail != null
        ? Stream.of(byEmail)
        : people.ofSchool(school).stream()
            .filter(person -> wanted.equalsIgnoreCase(person.studentNumber()));
  }

  /** The enrolled students who are in no team of the session, by name. */
  List<Person> enrolledWithoutTeam(Actor actor, SessionInfo session) {
    Set<UUID> placed =
        teams.teams(session.id()).stream()
            .flatMap(team -> team.members().stream())
            .collect(Collectors.toSet());
    List<UUID> free =
        courses.students(session.courseId()).stream().filter(id -> !placed.contains(id)).toList();
    return known.forStaff(actor, session.courseId(), free).values().stream()
        .sorted(Person.BY_NAME)
        .toList();
  }

  /** The person, if this actor may put them into a team. */
  Person require(Actor actor, SessionInfo session, UUID accountId) {
    return Optional.ofNullable(
            known.forStaff(actor, session.courseId(), List.of(accountId)).get(accountId))
        .filter(person -> isFree(actor, session, person))
        .orElseThrow(TeamChangeRefusals::unknownPerson);
  }

  /** Enrols whoever is not yet. */
  void enrol(SessionInfo session, Person person) {
    enrolling.enrol(session.courseId(), person.id(), CourseRole.STUDENT);
  }

  private boolean isFree(Actor actor, SessionInfo session, Person person) {
    return teams.teamOf(session.id(), person.id()).isEmpty()
        && (isEnrolled(session, person) || isOwnStudent(actor, person) && !isRehearsal(session));
  }

  /** Nobody real walks into a rehearsal. */
  private boolean isRehearsal(SessionInfo session) {
    return courses.course(session.courseId()).isRehearsal();
  }

  /** Whether it is a student of the course; staff of it never are put into a team. */
  boolean isEnrolled(SessionInfo session, Person person) {
    return roles(session, person).contains(CourseRole.STUDENT);
  }

  private boolean isOwnStudent(Actor actor, Person person) {
    return person.institutionId().equals(actor.institutionId())
        && people
            .roles(List.of(person.id()))
            .getOrDefault(person.id(), Set.of())
            .contains(Role.STUDENT);
  }

  private Set<CourseRole> roles(SessionInfo session, Person person) {
    return courses.roles(session.courseId()).getOrDefault(person.id(), Set.of());
  }
}
