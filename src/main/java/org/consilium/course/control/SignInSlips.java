package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.institution.Accounts;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;

/** Use case: hand out sign-in codes to students who have none of their own yet. */
@ApplicationScoped
@Transactional
public class SignInSlips {

  @Inject private CourseAccess access;
  @Inject private Enrolments enrolments;
  @Inject private People people;
  @Inject private Accounts accounts;
  @Inject private AuditLog audit;

  /**
   * New codes for the own school's students of the course who have no password; former codes of
   * theirs end. An account with any further role at its school gets none: whoever reads the slip
   * could take those rights.
   */
  public List<SignInSlip> issue(Actor actor, UUID courseId) {
    access.requireCoordinator(actor, courseId);
    List<SignInSlip> slips =
        waiting(actor, courseId).stream()
            .map(person -> new SignInSlip(person, accounts.issueSignInCode(person.id())))
            .toList();
    audit.record(
        actor,
        "course.sign-in-slips-issued",
        "course",
        courseId,
        Map.of("slips", Integer.toString(slips.size())));
    return slips;
  }

  private List<Person> waiting(Actor actor, UUID courseId) {
    List<UUID> candidates = people.withoutPassword(enrolments.students(courseId));
    Map<UUID, Set<Role>> roles = people.roles(candidates);
    return people.byIds(candidates).values().stream()
        .filter(person -> person.institutionId().equals(actor.institutionId()))
        .filter(person -> Set.of(Role.STUDENT).equals(roles.get(person.id())))
        .sorted(Person.BY_NAME)
        .toList();
  }
}
