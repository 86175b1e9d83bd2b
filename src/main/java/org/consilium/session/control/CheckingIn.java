package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.course.CourseMembership;
import org.consilium.institution.DisclosureLog;
import org.consilium.institution.SeenData;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.Participant;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;
import org.consilium.session.control.TeamRolls.TeamRoll;
import org.consilium.session.entity.rules.JoinCodes;
import org.consilium.teaming.Team;
import org.consilium.teaming.Teams;

/** Use cases: check in by the session's code, or be marked present by staff. */
@ApplicationScoped
@Transactional
public class CheckingIn {

  @Inject private SessionAccess access;
  @Inject private CourseAccess courses;
  @Inject private SessionSheets sheets;
  @Inject private AttendanceBook attendance;
  @Inject private TeamRolls rolls;
  @Inject private Teams teams;
  @Inject private AuditLog audit;
  @Inject private DisclosureLog disclosures;

  /**
   * Where a code led.
   *
   * @param sessionId the session
   * @param staff whether the person conducts it; a student is present from now on
   */
  public record Joined(UUID sessionId, boolean staff) {}

  /** Finds the session of a code and marks a student present; staff may look. */
  public Joined join(Actor actor, String code) {
    SessionInfo session = sheets.byJoinCode(written(code)).orElseThrow(CheckingIn::unknownCode);
    CourseMembership membership = membership(actor, session);
    if (membership.isStaff()) {
      return new Joined(session.id(), true);
    }
    Team team = teams.teamOf(session.teamSetId(), actor.accountId()).orElseThrow(Refusals::noTeam);
    attendance.mark(session.id(), actor.accountId(), team.id());
    return new Joined(session.id(), false);
  }

  /** Marks the person who acts present, without a code. */
  void checkIn(Actor actor, UUID sessionId) {
    Participant student = access.requireStudent(actor, sessionId);
    attendance.mark(sessionId, actor.accountId(), student.team().id());
  }

  /** Staff mark a student present who cannot do it alone. */
  public void mark(Actor actor, UUID sessionId, UUID accountId) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    Team team =
        Optional.ofNullable(accountId)
            .flatMap(account -> teams.teamOf(session.teamSetId(), account))
            .orElseThrow(CheckingIn::notInATeam);
    if (attendance.mark(sessionId, accountId, team.id())) {
      audit.record(
          actor,
          "session.attendance-marked",
          "session",
          sessionId,
          Map.of("account", accountId.toString()));
    }
  }

  /** Every team with who is present, by team number. */
  public List<TeamRoll> roll(Actor actor, UUID sessionId) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    List<TeamRoll> roll = rolls.of(sessionId, teams.teams(session.teamSetId()));
    disclosures.seen(
        actor,
        SeenData.ATTENDANCE,
        sessionId,
        session.title(),
        roll.stream().flatMap(TeamRoll::people).toList());
    return roll;
  }

  private CourseMembership membership(Actor actor, SessionInfo session) {
    try {
      return courses.requireMember(actor, session.courseId());
    } catch (DomainProblem notInTheCourse) {
      throw unknownCode();
    }
  }

  private static String written(String code) {
    return code == null ? "" : JoinCodes.written(code);
  }

  private static DomainProblem notInATeam() {
    return DomainProblem.notFound(
        "session.not-in-a-team", "This person is in no team of the session. Nobody was marked.");
  }

  private static DomainProblem unknownCode() {
    return DomainProblem.notFound(
        "session.unknown-code",
        "No session that you take part in has this code. Please check the six signs on the screen"
            + " in front, or ask a facilitator.");
  }
}
