package org.consilium.course.control.proposal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.Course;
import org.consilium.course.CourseEditing;
import org.consilium.course.CourseRole;
import org.consilium.course.Courses;
import org.consilium.institution.Accounts;
import org.consilium.institution.PartnershipChanged;
import org.consilium.institution.Partnerships;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.text.TextRule;

/**
 * Use cases of a school's own staff: see who of their people was proposed to a partner's course,
 * and accept or decline. Administrators answer for every course, coordinators for those they are
 * in. A proposal opens no account: who has none at the school gets one there first.
 */
@ApplicationScoped
@Transactional
public class AnsweringProposals {

  private static final TextRule REASON = TextRule.lines(1, 500);

  @Inject private ProposalBook book;
  @Inject private Courses courses;
  @Inject private CourseEditing editing;
  @Inject private Partnerships partnerships;
  @Inject private People people;
  @Inject private Accounts accounts;
  @Inject private AuditLog audit;

  /** Who waits for an answer of the actor. */
  public List<WaitingPerson> waiting(Actor actor) {
    requireStaff(actor);
    Set<UUID> mine = coursesOf(actor);
    List<ProposedPerson> open =
        book.openTo(actor.institutionId()).stream()
            .filter(person -> mayAnswer(actor, mine, person))
            .toList();
    Map<String, Person> known = known(actor, open);
    Map<UUID, String> titles =
        open.stream()
            .map(ProposedPerson::courseId)
            .distinct()
            .collect(toMap(id -> id, id -> courses.course(id).title()));
    return open.stream()
        .map(
            person ->
                new WaitingPerson(person, titles.get(person.courseId()), known.get(person.email())))
        .toList();
  }

  /** Makes these people students of the courses for which they were proposed; all or none. */
  public void accept(Actor actor, List<UUID> ids) {
    List<ProposedPerson> answered = required(actor, ids);
    accounts.hold(actor.institutionId());
    Map<String, Person> known = known(actor, answered);
    List<Fault> faults =
        answered.stream()
            .filter(person -> !isStudent(known.get(person.email())))
            .map(
                person ->
                    new Fault(
                        person.email(), "Nobody at your school is a student with this address."))
            .toList();
    if (!faults.isEmpty()) {
      throw DomainProblem.invalid(
          "course.proposed-unknown",
          "Not everybody of these is a student of your school. Nobody was accepted; please open"
              + " their accounts first, or decline them.",
          faults);
    }
    requireNoStaff(answered, known);
    answered.forEach(
        person ->
            editing.enrol(person.courseId(), known.get(person.email()).id(), CourseRole.STUDENT));
    book.answer(answered, ProposalState.ACCEPTED, null);
    note(actor, "course.proposal-accepted", answered);
  }

  private void requireNoStaff(List<ProposedPerson> answered, Map<String, Person> known) {
    List<Fault> faults =
        answered.stream()
            .filter(
                person ->
                    courses
                        .roles(person.courseId())
                        .getOrDefault(known.get(person.email()).id(), Set.of())
                        .stream()
                        .anyMatch(role -> role != CourseRole.STUDENT))
            .map(person -> new Fault(person.email(), "This person is staff of the course."))
            .toList();
    if (!faults.isEmpty()) {
      throw DomainProblem.invalid(
          "course.proposed-is-staff",
          "Somebody of these is staff of the course and cannot be its student too. Nobody was"
              + " accepted; please decline them, or take them from the staff first.",
          faults);
    }
  }

  /**
   * Declines them.
   *
   * @param reason for the own school's records; the proposing school does not learn it
   */
  public void decline(Actor actor, List<UUID> ids, String reason) {
    List<ProposedPerson> answered = required(actor, ids);
    if (reason == null || REASON.flawOf(reason.strip()).isPresent()) {
      throw DomainProblem.invalid(
          "course.no-reason",
          "A reason is needed. Nobody was declined.",
          List.of(new Fault("reason", "Please write 1 to 500 characters.")));
    }
    book.answer(answered, ProposalState.DECLINED, reason.strip());
    note(actor, "course.proposal-declined", answered);
  }

  /** In the transaction of the change: what no partnership covers any more is over. */
  void changed(@Observes PartnershipChanged partnership) {
    for (UUID courseId : partnership.courseIds()) {
      List<ProposedPerson> over =
          book.openIn(courseId).stream().filter(person -> !isShared(person)).toList();
      book.answer(over, ProposalState.ENDED, null);
    }
  }

  private List<ProposedPerson> required(Actor actor, List<UUID> ids) {
    requireStaff(actor);
    List<UUID> asked = ids == null ? List.of() : ids.stream().distinct().toList();
    Set<UUID> mine = coursesOf(actor);
    List<ProposedPerson> found =
        asked.isEmpty() ? List.of() : book.locked(actor.institutionId(), asked);
    if (found.size() != asked.size()
        || found.isEmpty()
        || !found.stream().allMatch(person -> isOfActor(actor, mine, person))) {
      throw DomainProblem.notFound(
          "course.no-proposal", "There is no such proposal to your school. Nothing was changed.");
    }
    if (!found.stream().allMatch(person -> mayAnswer(actor, mine, person))) {
      throw DomainProblem.conflict(
          "course.proposal-answered",
          "Somebody has answered this meanwhile, or the partnership ended. Nothing was changed;"
              + " please look at the proposals again.");
    }
    return found;
  }

  private boolean mayAnswer(Actor actor, Set<UUID> mine, ProposedPerson person) {
    return isOfActor(actor, mine, person)
        && person.state() == ProposalState.OPEN
        && isShared(person);
  }

  private static boolean isOfActor(Actor actor, Set<UUID> mine, ProposedPerson person) {
    return actor.is(Role.ADMINISTRATOR) || mine.contains(person.courseId());
  }

  private boolean isShared(ProposedPerson person) {
    return partnerships.share(person.proposerId(), person.institutionId(), person.courseId());
  }

  private Set<UUID> coursesOf(Actor actor) {
    return courses.coursesOf(actor).stream()
        .map(Course::id)
        .filter(
            id ->
                courses
                    .roles(id)
                    .getOrDefault(actor.accountId(), Set.of())
                    .contains(CourseRole.COORDINATOR))
        .collect(toSet());
  }

  private Map<String, Person> known(Actor actor, List<ProposedPerson> proposed) {
    return people.byEmails(
        actor.institutionId(), proposed.stream().map(ProposedPerson::email).toList());
  }

  private boolean isStudent(Person person) {
    return person != null
        && people.roles(List.of(person.id())).get(person.id()).contains(Role.STUDENT);
  }

  private void note(Actor actor, String action, List<ProposedPerson> answered) {
    answered.stream()
        .collect(groupingBy(ProposedPerson::courseId))
        .forEach(
            (courseId, some) ->
                audit.record(
                    actor,
                    action,
                    "course",
                    courseId,
                    Map.of("people", Integer.toString(some.size()))));
  }

  private static void requireStaff(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR) && !actor.is(Role.COORDINATOR)) {
      throw DomainProblem.notAllowed(
          "course.not-allowed",
          "Only administrators and coordinators of your school may do this. Nothing was changed.");
    }
  }
}
