package org.consilium.teaming.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.course.Courses;
import org.consilium.institution.People;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.text.TextRule;
import org.consilium.platform.time.Ids;
import org.consilium.teaming.TeamSet;
import org.consilium.teaming.entity.rules.FormationStudent;
import org.consilium.teaming.entity.rules.TeamCount;
import org.consilium.teaming.entity.rules.TeamFormation;

/** Use case: form mixed teams of all students of a course, as a draft. */
@ApplicationScoped
@Transactional
public class TeamForming {

  private static final TextRule NAME = TextRule.line(1, 80);
  private static final int LARGEST_TEAM = 12;

  @Inject private CourseAccess access;
  @Inject private Courses courses;
  @Inject private People people;
  @Inject private TeamSetBook book;
  @Inject private TeamSets teamSets;
  @Inject private AuditLog audit;

  /**
   * Forms the teams and keeps them as a draft. The draw's seed is the lower half of the team set's
   * id, so the same students would give the same teams again.
   *
   * @param teamSize 2 to 12; teams may have one member more or less
   */
  public TeamSetDetail form(Actor actor, UUID courseId, String name, int teamSize) {
    access.requireCoordinator(actor, courseId);
    String stripped = name == null ? "" : name.strip();
    requireSound(stripped, teamSize);
    UUID id = Ids.next();
    List<List<UUID>> teams = draw(courseId, teamSize, id.getLeastSignificantBits());
    book.add(new TeamSet(id, courseId, stripped, false), teamSize, teams);
    audit.record(
        actor,
        "teaming.teams-formed",
        "team-set",
        id,
        Map.of("name", stripped, "teamSize", Integer.toString(teamSize)));
    return teamSets.show(actor, id);
  }

  private List<List<UUID>> draw(UUID courseId, int teamSize, long seed) {
    List<FormationStudent> students =
        people.byIds(courses.students(courseId)).values().stream()
            .map(TeamSetDetail::formationStudent)
            .toList();
    if (students.size() < TeamCount.SMALLEST_TEAM) {
      throw DomainProblem.invalid(
          "teaming.too-few-students",
          "The course has fewer than two students, so there is no team to form. Please upload the"
              + " roster first.");
    }
    return TeamFormation.form(students, teamSize, seed).stream()
        .map(team -> team.stream().map(FormationStudent::id).toList())
        .toList();
  }

  private static void requireSound(String name, int teamSize) {
    List<Fault> faults = new ArrayList<>();
    if (NAME.flawOf(name).isPresent()) {
      faults.add(new Fault("name", "Please write 1 to 80 characters on one line."));
    }
    if (teamSize < TeamCount.SMALLEST_TEAM || teamSize > LARGEST_TEAM) {
      faults.add(new Fault("teamSize", "A team has 2 to 12 members."));
    }
    if (!faults.isEmpty()) {
      throw DomainProblem.invalid(
          "teaming.bad-team-set", "The teams were not formed; please correct this.", faults);
    }
  }
}
