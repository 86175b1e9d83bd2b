package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.consilium.course.CourseAccess;
import org.consilium.course.CourseMembership;
import org.consilium.course.CourseRole;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.Participant;
import org.consilium.session.PhaseInfo;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/** {@link SessionAccess} from the enrolment in the session's course. */
@ApplicationScoped
public class SessionAccessByCourse implements SessionAccess {

  @Inject private SessionSheets sheets;
  @Inject private CourseAccess courses;
  @Inject private SessionTeams teams;
  @Inject private Conductors conductors;

  @Override
  public SessionInfo requireMember(Actor actor, UUID sessionId) {
    return require(actor, sessionId, membership -> true, "");
  }

  @Override
  public boolean isStaff(Actor actor, UUID sessionId) {
    return membership(actor, sheets.info(sessionId).orElseThrow(Refusals::noSession)).isStaff();
  }

  @Override
  public Optional<Participant> studentUnlessStaff(Actor actor, UUID sessionId) {
    SessionInfo session = sheets.info(sessionId).orElseThrow(Refusals::noSession);
    return membership(actor, session).isStaff()
        ? Optional.empty()
        : Optional.of(participant(actor, session));
  }

  @Override
  public SessionInfo requireStaff(Actor actor, UUID sessionId) {
    return require(
        actor,
        sessionId,
        CourseMembership::isStaff,
        "Only facilitators and coordinators of the course may do this.");
  }

  @Override
  public SessionInfo requireConductor(Actor actor, UUID sessionId) {
    SessionInfo session = requireStaff(actor, sessionId);
    conductors.require(actor, sessionId);
    return session;
  }

  @Override
  public SessionInfo requireCoordinator(Actor actor, UUID sessionId) {
    return require(
        actor,
        sessionId,
        membership -> membership.is(CourseRole.COORDINATOR),
        "Only coordinators of the course may do this.");
  }

  @Override
  public Participant requireStudent(Actor actor, UUID sessionId) {
    return participant(actor, requireStudentOf(actor, sessionId));
  }

  @Override
  public Participant requireStudent(Actor actor, PhaseInfo phase) {
    SessionInfo session = requireStudentOf(actor, phase.sessionId());
    Team team = teams.teamOf(phase, actor.accountId()).orElseThrow(Refusals::noTeam);
    return new Participant(actor.accountId(), session, team);
  }

  private SessionInfo requireStudentOf(Actor actor, UUID sessionId) {
    return require(
        actor,
        sessionId,
        membership -> membership.is(CourseRole.STUDENT),
        "Only students of the course may do this.");
  }

  private Participant participant(Actor actor, SessionInfo session) {
    Team team = teams.teamOf(session.id(), actor.accountId()).orElseThrow(Refusals::noTeam);
    return new Participant(actor.accountId(), session, team);
  }

  private SessionInfo require(
      Actor actor, UUID sessionId, Predicate<CourseMembership> right, String otherwise) {
    SessionInfo session = sheets.info(sessionId).orElseThrow(Refusals::noSession);
    if (!right.test(membership(actor, session))) {
      throw DomainProblem.notAllowed("session.not-allowed", otherwise);
    }
    return session;
  }

  /** Whoever is not in the course does not learn that the session exists. */
  private CourseMembership membership(Actor actor, SessionInfo session) {
    try {
      return courses.requireMember(actor, session.courseId());
    } catch (DomainProblem notInTheCourse) {
      throw Refusals.noSession();
    }
  }
}
