package org.consilium.course.control.newcomers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.control.Enrolments;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;

/** The students of a course who have never signed in. */
@ApplicationScoped
public class Newcomers {

  @Inject private Enrolments enrolments;
  @Inject private People people;

  /**
   * Those of the actor's own school, by name. An account with any further role at its school is
   * none of them: whoever reads its code could take those rights.
   */
  List<Person> of(Actor actor, UUID courseId) {
    return ownStudents(actor, people.withoutPassword(enrolments.students(courseId)));
  }

  /** The same and those who have come, for whoever looks what became of invitations. */
  List<UUID> everInvited(Actor actor, UUID courseId) {
    return ownStudents(actor, enrolments.students(courseId)).stream().map(Person::id).toList();
  }

  private List<Person> ownStudents(Actor actor, List<UUID> candidates) {
    Map<UUID, Set<Role>> roles = people.roles(candidates);
    return people.byIds(candidates).values().stream()
        .filter(person -> person.institutionId().equals(actor.institutionId()))
        .filter(person -> Set.of(Role.STUDENT).equals(roles.get(person.id())))
        .sorted(Person.BY_NAME)
        .toList();
  }
}
