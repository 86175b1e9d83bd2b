package org.consilium.course.control;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.CourseRole;
import org.consilium.course.entity.rules.RosterEntry;
import org.consilium.course.entity.rules.RosterEntry.Standing;
import org.consilium.course.entity.rules.RosterPlan;
import org.consilium.course.entity.rules.RosterRow;
import org.consilium.institution.Accounts;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.PersonDetails;
import org.consilium.platform.security.Role;

/** Carries a faultless plan of a roster out, inside the transaction of the use case. */
@ApplicationScoped
public class RosterTaking {

  @Inject private Accounts accounts;
  @Inject private People people;
  @Inject private Enrolments enrolments;

  RosterResult takeOver(UUID institutionId, UUID courseId, RosterPlan plan) {
    Map<UUID, Person> known =
        people.ofSchool(institutionId).stream().collect(toMap(Person::id, identity()));
    List<UUID> students = new ArrayList<>();
    for (RosterEntry entry : plan.entries()) {
      students.add(account(institutionId, entry, known));
    }
    enrolments.add(courseId, students, CourseRole.STUDENT);
    long already = plan.entries().stream().filter(RosterEntry::enrolled).count();
    return new RosterResult(
        (int) plan.count(Standing.NEW),
        (int) plan.count(Standing.CHANGED),
        students.size() - (int) already);
  }

  private UUID account(UUID institutionId, RosterEntry entry, Map<UUID, Person> known) {
    Person person = entry.accountId().map(known::get).orElse(null);
    PersonDetails details = details(entry.row(), person);
    return switch (entry.standing()) {
      case NEW -> accounts.open(institutionId, details, Set.of(Role.STUDENT));
      case CHANGED -> {
        accounts.change(person.id(), details);
        yield person.id();
      }
      case KNOWN -> person.id();
    };
  }

  /** A roster that is silent about the student number takes none away. */
  private static PersonDetails details(RosterRow row, Person known) {
    String number = known == null ? null : known.studentNumber();
    return new PersonDetails(
        row.email(),
        row.givenName(),
        row.familyName(),
        row.discipline(),
        row.studentNumber().orElse(number));
  }
}
