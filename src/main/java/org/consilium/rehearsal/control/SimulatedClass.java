package org.consilium.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.course.CourseEditing;
import org.consilium.course.CourseRole;
import org.consilium.institution.Accounts;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.PersonDetails;
import org.consilium.platform.time.Ids;
import org.consilium.rehearsal.entity.rules.Names;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/** Invents the students of a rehearsal: one for each real one, with nothing of a person. */
@ApplicationScoped
public class SimulatedClass {

  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private Accounts accounts;
  @Inject private CourseEditing courses;

  /** Teams of the same make-up, enrolled in the rehearsal's course. */
  List<List<UUID>> seat(UUID courseId, UUID sessionId) {
    List<Team> real = teams.teams(sessionId);
    Map<UUID, Person> persons =
        people.byIds(real.stream().flatMap(team -> team.members().stream()).toList());
    List<List<UUID>> seated = new ArrayList<>();
    int number = 0;
    for (Team team : real) {
      List<UUID> members = new ArrayList<>();
      for (UUID member : team.members()) {
        Person person = persons.get(member);
        members.add(accounts.simulate(person.institutionId(), invented(number, person)));
        number++;
      }
      seated.add(members);
    }
    seated.forEach(
        team -> team.forEach(member -> courses.enrol(courseId, member, CourseRole.STUDENT)));
    return seated;
  }

  private static PersonDetails invented(int number, Person inPlaceOf) {
    return new PersonDetails(
        Ids.random() + "@rehearsal.invalid",
        Names.given(number),
        Names.family(number),
        inPlaceOf.discipline(),
        null);
  }
}
