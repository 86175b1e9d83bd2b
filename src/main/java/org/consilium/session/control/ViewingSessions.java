package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.course.CourseMembership;
import org.consilium.course.CourseRole;
import org.consilium.course.Courses;
import org.consilium.platform.security.Actor;
import org.consilium.session.Participant;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionState;
import org.consilium.session.control.Preparations.Missing;
import org.consilium.session.control.TeamRolls.TeamRoll;
import org.consilium.teaming.TeamSet;
import org.consilium.teaming.Teams;

/** Use cases: look at sessions, as staff or as a student. */
@ApplicationScoped
@Transactional
public class ViewingSessions {

  @Inject private CourseAccess courseAccess;
  @Inject private SessionAccess access;
  @Inject private Courses courses;
  @Inject private SessionSheets sheets;
  @Inject private Preparations preparations;
  @Inject private TeamRolls rolls;
  @Inject private Teams teams;

  /**
   * A session as a coordinator prepares it.
   *
   * @param sheet the session
   * @param courseTitle its course
   * @param teamSetName its team set
   * @param missing what keeps it from starting; empty once it has begun
   * @param mayPrepare whether the person may change the agenda
   */
  public record Prepared(
      SessionSheet sheet,
      String courseTitle,
      String teamSetName,
      List<Missing> missing,
      boolean mayPrepare) {}

  /** A session as those see it who conduct it. */
  public record Conducted(SessionSheet sheet, String courseTitle, List<TeamRoll> rolls) {}

  /** A session as one student sees it, with the own team alone. */
  public record Attended(SessionSheet sheet, String courseTitle, TeamRoll roll) {}

  /** The sessions of a course, newest first. */
  public List<SessionSheet> list(Actor actor, UUID courseId) {
    courseAccess.requireMember(actor, courseId);
    return sheets.ofCourses(List.of(courseId));
  }

  /** A session with what it still needs, for staff. */
  public Prepared show(Actor actor, UUID sessionId) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    CourseMembership membership = courseAccess.requireMember(actor, session.courseId());
    return new Prepared(
        sheet(sessionId),
        courses.course(session.courseId()).title(),
        teams.teamSet(session.teamSetId()).map(TeamSet::name).orElse(""),
        session.state() == SessionState.PREPARED ? preparations.missing(sessionId) : List.of(),
        membership.is(CourseRole.COORDINATOR));
  }

  /** Whether the person is staff of the session; refuses who is not in its course. */
  public boolean isStaff(Actor actor, UUID sessionId) {
    return access.isStaff(actor, sessionId);
  }

  /** The session with all teams, for staff. */
  public Conducted conducted(Actor actor, UUID sessionId) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    return new Conducted(
        sheet(sessionId),
        courses.course(session.courseId()).title(),
        rolls.of(sessionId, teams.teams(session.teamSetId())));
  }

  /** The session with the own team, for a student. */
  public Attended attended(Actor actor, UUID sessionId) {
    Participant student = access.requireStudent(actor, sessionId);
    return new Attended(
        sheet(sessionId),
        courses.course(student.session().courseId()).title(),
        rolls.of(sessionId, List.of(student.team())).getFirst());
  }

  /** The team of a student in the session. */
  public UUID teamOf(Actor actor, UUID sessionId) {
    return access.requireStudent(actor, sessionId).team().id();
  }

  private SessionSheet sheet(UUID sessionId) {
    return sheets.sheet(sessionId).orElseThrow(Refusals::noSession);
  }
}
