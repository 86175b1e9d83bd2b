package org.consilium.teaming.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.teaming.TeamSet;

/** The right to a team set, from the right to its course. */
@ApplicationScoped
public class TeamSetAccess {

  @Inject private TeamSetBook book;
  @Inject private CourseAccess access;

  /** Facilitators and coordinators of the course. */
  TeamSet requireStaff(Actor actor, UUID teamSetId) {
    TeamSet teamSet = requireMember(actor, teamSetId);
    access.requireStaff(actor, teamSet.courseId());
    return teamSet;
  }

  /** Coordinators of the course, while the team set is a draft; it is held for the change. */
  TeamSet requireDraft(Actor actor, UUID teamSetId) {
    access.requireCoordinator(actor, requireMember(actor, teamSetId).courseId());
    TeamSet teamSet = book.locked(teamSetId).orElseThrow(TeamSetAccess::noTeamSet);
    if (teamSet.published()) {
      throw DomainProblem.conflict(
          "teaming.published",
          "These teams are published: students know them, so they stay as they are. Nothing was"
              + " changed; form a new team set if you need other teams.");
    }
    return teamSet;
  }

  /** Who is not in the course does not learn that the team set exists. */
  private TeamSet requireMember(Actor actor, UUID teamSetId) {
    TeamSet teamSet = book.find(teamSetId).orElseThrow(TeamSetAccess::noTeamSet);
    try {
      access.requireMember(actor, teamSet.courseId());
    } catch (DomainProblem notInCourse) {
      throw noTeamSet();
    }
    return teamSet;
  }

  private static DomainProblem noTeamSet() {
    return DomainProblem.notFound(
        "teaming.no-team-set", "There is no such team set, or you do not take part in its course.");
  }
}
