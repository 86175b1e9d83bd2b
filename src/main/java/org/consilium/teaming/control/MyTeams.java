package org.consilium.teaming.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.security.Actor;
import org.consilium.teaming.Team;
import org.consilium.teaming.TeamSet;

/** Use case: see the teams in which I am, once they are published. */
@ApplicationScoped
@Transactional
public class MyTeams {

  @Inject private CourseAccess access;
  @Inject private TeamSetBook book;
  @Inject private People people;

  /** The actor's teams in the course's published team sets, newest first. */
  public List<MyTeam> list(Actor actor, UUID courseId) {
    access.requireMember(actor, courseId);
    return book.ofCourse(courseId).stream()
        .map(TeamSetOverview::teamSet)
        .filter(TeamSet::published)
        .flatMap(set -> book.teamOf(set.id(), actor.accountId()).map(t -> myTeam(set, t)).stream())
        .toList();
  }

  private MyTeam myTeam(TeamSet teamSet, Team team) {
    List<Person> members =
        people.byIds(team.members()).values().stream().sorted(Person.BY_NAME).toList();
    return new MyTeam(teamSet, team, members);
  }
}
