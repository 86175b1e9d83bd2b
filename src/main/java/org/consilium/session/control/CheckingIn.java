package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.course.CourseMembership;
import org.consilium.institution.DisclosureLog;
import org.consilium.institution.People;
import org.consilium.institution.SeenData;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Guesses;
import org.consilium.session.CheckIn;
import org.consilium.session.CheckInState;
import org.consilium.session.Participant;
import org.consilium.session.PhaseInfo;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionState;
import org.consilium.session.SessionTeams;
import org.consilium.session.control.AttendanceBook.Change;
import org.consilium.session.control.TeamRolls.TeamRoll;
import org.consilium.session.entity.rules.CheckInRule;
import org.consilium.session.entity.rules.JoinCodes;
import org.consilium.teaming.Team;

/** Use cases: check in by the session's code, or be marked by staff. */
@ApplicationScoped
@Transactional
public class CheckingIn {

  private static final String GUESSED = "join-code";

  @Inject private SessionAccess access;
  @Inject private CourseAccess courses;
  @Inject private SessionSheets sheets;
  @Inject private AttendanceBook attendance;
  @Inject private TeamRolls rolls;
  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private AuditLog audit;
  @Inject private DisclosureLog disclosures;
  @Inject private Guesses guesses;

  /**
   * Where a code led.
   *
   * @param sessionId the session
   * @param staff whether the person conducts it; a student is in the hall from now on
   */
  public record Joined(UUID sessionId, boolean staff) {}

  /** Finds the session of a code and checks a student in, late or in time; staff may look. */
  public Joined join(Actor actor, String code) {
    guesses.requireNoWait(GUESSED, actor.accountId().toString());
    SessionInfo session = sheets.byJoinCode(written(code)).orElseThrow(() -> guessedWrong(actor));
    CourseMembership membership = membership(actor, session);
    guesses.forget(GUESSED, actor.accountId().toString());
    if (membership.isStaff()) {
      return new Joined(session.id(), true);
    }
    Team team = teams.teamOf(session.id(), actor.accountId()).orElseThrow(Refusals::noTeam);
    arrive(session.id(), actor.accountId(), team.id());
    return new Joined(session.id(), false);
  }

  /** Checks the person who acts in, without a code. */
  void checkIn(Actor actor, UUID sessionId) {
    Participant student = access.requireStudent(actor, sessionId);
    arrive(sessionId, actor.accountId(), student.team().id());
  }

  /**
   * Staff mark how a student takes part. While the session is not closed all its staff may; once it
   * is, and of excuses ever, the student's own school alone.
   *
   * @param state null for somebody who is here: in time or late, as the clock says; once the
   *     session is closed the clock knows nothing any more, and it means in time
   */
  public void mark(Actor actor, UUID sessionId, UUID accountId, CheckInState state) {
    access.requireStaff(actor, sessionId);
    Team team =
        Optional.ofNullable(accountId)
            .flatMap(account -> teams.teamOf(sessionId, account))
            .orElseThrow(CheckInRefusals::notInATeam);
    boolean ownSchool = isOfSchool(accountId, actor.institutionId());
    boolean closed = attendance.hold(sessionId) == SessionState.CLOSED;
    if (closed && !ownSchool) {
      throw CheckInRefusals.closedToOthers();
    }
    CheckInState stated = state == null && closed ? CheckInState.PRESENT : state;
    List<PhaseInfo> agenda = sheets.agenda(sessionId);
    Change change =
        attendance.change(
            sessionId,
            accountId,
            team.id(),
            (before, now) ->
                stated == null
                    ? CheckInRule.arrive(before, agenda, now)
                    : marked(before, stated, ownSchool, now));
    if (change.isOne()) {
      audit.record(
          actor,
          "session.attendance-marked",
          "session",
          sessionId,
          Map.of(
              "account",
              accountId.toString(),
              "from",
              change.before().state().name(),
              "to",
              change.after().state().name()));
    }
  }

  private static CheckIn marked(CheckIn before, CheckInState state, boolean own, Instant now) {
    boolean excuses = state == CheckInState.EXCUSED;
    boolean takesExcuseBack =
        before.state() == CheckInState.EXCUSED && state == CheckInState.ABSENT;
    if ((excuses || takesExcuseBack) && !own) {
      throw CheckInRefusals.excuseOfOwnSchool();
    }
    if (!CheckInRule.allows(before, state)) {
      throw CheckInRefusals.neverCame();
    }
    return CheckInRule.mark(before, state, now);
  }

  /** Notes that somebody of a team is here, late or in time; the caller has authorised. */
  public void arrive(UUID sessionId, UUID accountId, UUID teamId) {
    if (attendance.hold(sessionId) == SessionState.CLOSED) {
      throw CheckInRefusals.closed();
    }
    List<PhaseInfo> agenda = sheets.agenda(sessionId);
    attendance.change(
        sessionId, accountId, teamId, (before, now) -> CheckInRule.arrive(before, agenda, now));
  }

  private boolean isOfSchool(UUID accountId, UUID institutionId) {
    return people.byIds(List.of(accountId)).values().stream()
        .anyMatch(person -> person.institutionId().equals(institutionId));
  }

  /** Every team with how its members take part, by team number. */
  public List<TeamRoll> roll(Actor actor, UUID sessionId) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    List<TeamRoll> roll = rolls.forStaff(actor, session, teams.teams(sessionId));
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
      throw guessedWrong(actor);
    }
  }

  /** A code is no secret of a person; still nobody is to find sessions by trying codes. */
  private DomainProblem guessedWrong(Actor actor) {
    guesses.count(GUESSED, actor.accountId().toString());
    return unknownCode();
  }

  private static String written(String code) {
    return code == null ? "" : JoinCodes.written(code);
  }

  private static DomainProblem unknownCode() {
    return DomainProblem.notFound(
        "session.unknown-code",
        "No session that you take part in has this code. Please check the six signs on the screen"
            + " in front, or ask a facilitator.");
  }
}
