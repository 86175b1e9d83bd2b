package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.course.CourseRole;
import org.consilium.institution.Accounts;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.live.AccessChanged;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.text.EmailAddress;

/**
 * Use cases of coordinators: make people of their own school facilitators or coordinators of the
 * course, and take that away. Of a partner school's staff only that school decides.
 */
@ApplicationScoped
@Transactional
public class CourseStaff {

  @Inject private CourseAccess access;
  @Inject private CourseBook book;
  @Inject private Enrolments enrolments;
  @Inject private People people;
  @Inject private Accounts accounts;
  @Inject private AuditLog audit;
  @Inject private Event<AccessChanged> accessChanged;

  /** Gives a person of the actor's school a role in the course; who has it keeps it. */
  public void add(Actor actor, UUID courseId, String email, CourseRole role) {
    access.requireCoordinator(actor, courseId);
    requireNoRehearsal(courseId);
    requireStaffRole(role);
    accounts.hold(actor.institutionId());
    Person person = required(actor, email);
    requireFit(person, role);
    Set<CourseRole> had = enrolments.roles(courseId).getOrDefault(person.id(), Set.of());
    if (had.contains(CourseRole.STUDENT)) {
      throw DomainProblem.conflict(
          "course.staff-is-student",
          "This person is a student of the course and cannot be its staff too. Nobody was added.");
    }
    if (!had.contains(role)) {
      enrolments.add(courseId, List.of(person.id()), role);
      changed(actor, "course.staff-added", courseId, person.id(), role);
    }
  }

  /** Takes a role in the course from a person of the actor's school; who has it not stays so. */
  public void remove(Actor actor, UUID courseId, UUID accountId, CourseRole role) {
    access.requireCoordinator(actor, courseId);
    requireNoRehearsal(courseId);
    requireOwn(actor, accountId);
    requireStaffRole(role);
    Set<UUID> coordinators = enrolments.lockedCoordinators(courseId);
    if (role == CourseRole.COORDINATOR && coordinators.contains(accountId)) {
      requireAnother(actor, coordinators, accountId);
    }
    if (enrolments.remove(courseId, accountId, role)) {
      changed(actor, "course.staff-removed", courseId, accountId, role);
    }
  }

  /** There all staff coordinate, and whoever looks after the course decides who they are. */
  private void requireNoRehearsal(UUID courseId) {
    if (book.find(courseId).orElseThrow().isRehearsal()) {
      throw DomainProblem.conflict(
          "course.staff-of-rehearsal",
          "The staff of a rehearsal are the staff of its course. Nothing was changed; please change"
              + " them there.");
    }
  }

  private Person required(Actor actor, String email) {
    String asked = email == null ? "" : EmailAddress.canonical(email.strip());
    Person person = people.byEmails(actor.institutionId(), List.of(asked)).get(asked);
    if (person == null) {
      throw DomainProblem.invalid(
          "course.staff-unknown",
          "Nobody at your school has this address. Nobody was added; please check it, or have your"
              + " administrators open an account.");
    }
    return person;
  }

  private void requireFit(Person person, CourseRole role) {
    if (!people.disabled(List.of(person.id())).isEmpty()) {
      throw DomainProblem.conflict(
          "course.staff-disabled",
          "The account with this address is disabled. Nobody was added; your administrators can"
              + " enable it.");
    }
    Set<Role> atSchool = people.roles(List.of(person.id())).get(person.id());
    if (!atSchool.contains(Role.valueOf(role.name()))) {
      throw DomainProblem.conflict(
          "course.staff-without-role",
          "This person does not have that role at your school. Nobody was added; your"
              + " administrators can give it.");
    }
  }

  private void requireOwn(Actor actor, UUID accountId) {
    Person person = people.byIds(List.of(accountId)).get(accountId);
    if (person == null || !person.institutionId().equals(actor.institutionId())) {
      throw DomainProblem.notFound(
          "course.no-staff", "There is no such person at your school. Nothing was changed.");
    }
  }

  /** Somebody of the school who can sign in must be left to look after its people here. */
  private void requireAnother(Actor actor, Set<UUID> coordinators, UUID leaving) {
    Set<UUID> disabled = Set.copyOf(people.disabled(coordinators));
    boolean left =
        people.byIds(coordinators).values().stream()
            .filter(person -> person.institutionId().equals(actor.institutionId()))
            .map(Person::id)
            .anyMatch(id -> !id.equals(leaving) && !disabled.contains(id));
    if (!left) {
      throw DomainProblem.conflict(
          "course.last-coordinator",
          "This is the last coordinator of your school in the course. Nothing was changed; please"
              + " add another one first.");
    }
  }

  private static void requireStaffRole(CourseRole role) {
    if (role == null || role == CourseRole.STUDENT) {
      throw DomainProblem.invalid(
          "course.bad-staff-role",
          "Staff are facilitators or coordinators. Nothing was changed; please choose one of"
              + " these.");
    }
  }

  private void changed(Actor actor, String action, UUID courseId, UUID accountId, CourseRole role) {
    audit.record(
        actor,
        action,
        "course",
        courseId,
        Map.of("account", accountId.toString(), "role", role.name()));
    accessChanged.fire(new AccessChanged(accountId));
  }
}
