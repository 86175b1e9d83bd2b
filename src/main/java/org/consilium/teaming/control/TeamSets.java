package org.consilium.teaming.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.course.CourseAccess;
import org.consilium.course.CoursePeople;
import org.consilium.course.Courses;
import org.consilium.institution.Person;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.teaming.Team;
import org.consilium.teaming.TeamSet;

/** Use cases: see team sets, swap two people in a draft, publish it or throw it away. */
@ApplicationScoped
@Transactional
public class TeamSets {

  @Inject private CourseAccess courseAccess;
  @Inject private TeamSetAccess access;
  @Inject private TeamSetBook book;
  @Inject private Courses courses;
  @Inject private CoursePeople known;
  @Inject private AuditLog audit;

  /** The team sets of a course, newest first, to staff. */
  public List<TeamSetOverview> list(Actor actor, UUID courseId) {
    courseAccess.requireStaff(actor, courseId);
    return book.ofCourse(courseId);
  }

  /** One team set with its composition, to staff. */
  public TeamSetDetail show(Actor actor, UUID teamSetId) {
    TeamSet teamSet = access.requireStaff(actor, teamSetId);
    List<Team> teams = book.teams(teamSetId);
    List<UUID> placed = teams.stream().flatMap(team -> team.members().stream()).toList();
    List<UUID> unplaced = new ArrayList<>(courses.students(teamSet.courseId()));
    unplaced.removeAll(placed);
    return new TeamSetDetail(
        teamSet,
        book.teamSize(teamSetId),
        teams,
        known.forStaff(actor, teamSet.courseId(), unplaced).values().stream()
            .sorted(Person.BY_NAME)
            .toList(),
        known.forStaff(actor, teamSet.courseId(), placed));
  }

  /** Two people of different teams of a draft change places. */
  public TeamSetDetail swap(Actor actor, UUID teamSetId, UUID first, UUID second) {
    access.requireDraft(actor, teamSetId);
    Map<UUID, Team> teamOf = teamsByMember(teamSetId);
    Team firstTeam = teamOf.get(first);
    Team secondTeam = teamOf.get(second);
    if (firstTeam == null || secondTeam == null || firstTeam.id().equals(secondTeam.id())) {
      throw DomainProblem.invalid(
          "teaming.bad-swap", "Please choose two people of different teams of this team set.");
    }
    book.swap(firstTeam, first, secondTeam, second);
    audit.record(
        actor,
        "teaming.members-swapped",
        "team-set",
        teamSetId,
        Map.of("first", first.toString(), "second", second.toString()));
    return show(actor, teamSetId);
  }

  /** Publishes a draft: students see their team from now on, and the teams stay. */
  public TeamSetDetail publish(Actor actor, UUID teamSetId) {
    TeamSet teamSet = access.requireDraft(actor, teamSetId);
    book.publish(teamSetId);
    audit.record(
        actor, "teaming.team-set-published", "team-set", teamSetId, Map.of("name", teamSet.name()));
    return show(actor, teamSetId);
  }

  /** Throws a draft away. */
  public void delete(Actor actor, UUID teamSetId) {
    TeamSet teamSet = access.requireDraft(actor, teamSetId);
    book.delete(teamSetId);
    audit.record(
        actor, "teaming.draft-deleted", "team-set", teamSetId, Map.of("name", teamSet.name()));
  }

  private Map<UUID, Team> teamsByMember(UUID teamSetId) {
    return book.teams(teamSetId).stream()
        .flatMap(team -> team.members().stream().map(member -> Map.entry(member, team)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
