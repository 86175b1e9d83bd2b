package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.course.Course;
import org.consilium.course.CourseAccess;
import org.consilium.course.CourseMembership;
import org.consilium.course.CoursePeople;
import org.consilium.course.CourseRole;
import org.consilium.course.Courses;
import org.consilium.institution.Person;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.security.Actor;
import org.consilium.session.Attendance;
import org.consilium.session.Participant;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionState;
import org.consilium.session.control.HandingOver.Colleague;
import org.consilium.session.control.Preparations.Missing;
import org.consilium.session.control.TeamRolls.TeamRoll;
import org.consilium.session.control.TeamRolls.TeamRoll.Attendee;
import org.consilium.session.control.owntime.OwnClocks;
import org.consilium.session.control.teams.SessionTeamBook;
import org.consilium.teaming.Team;
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
  @Inject private Teams teamSets;
  @Inject private CoursePeople known;
  @Inject private SessionTeamBook teams;
  @Inject private Attendance attendance;
  @Inject private HandingOver handingOver;
  @Inject private OwnClocks ownClocks;

  /**
   * A session as a coordinator prepares it.
   *
   * @param sheet the session
   * @param courseTitle its course
   * @param teamSetName its team set
   * @param missing what keeps it from starting; empty once it has begun
   * @param mayPrepare whether the person may change the agenda
   * @param rehearsal whether its students are simulated
   */
  public record Prepared(
      SessionSheet sheet,
      String courseTitle,
      String teamSetName,
      List<Missing> missing,
      boolean mayPrepare,
      boolean rehearsal) {}

  /** A session as one person sees it while it is conducted. */
  public sealed interface Seen {}

  /**
   * By its staff.
   *
   * @param leaders the one who conducts, and the one to whom that is offered, by account
   * @param atOwnTests who has come and still takes a test that the hall is done with
   * @param rehearsal whether the students are simulated
   * @param pseudonymous short names of schools whose students the reader knows by pseudonym
   */
  public record Conducted(
      SessionSheet sheet,
      String courseTitle,
      Map<UUID, Colleague> leaders,
      OwnTests atOwnTests,
      List<TeamRoll> rolls,
      boolean rehearsal,
      List<String> pseudonymous)
      implements Seen {}

  /**
   * Students at tests of their own.
   *
   * @param students how many
   * @param ofMySchool those of the reader's school; of others nobody learns who
   */
  public record OwnTests(int students, List<Person> ofMySchool) {}

  /**
   * By one student, with the own team alone.
   *
   * @param pseudonym as whom staff of other schools know the student, or null for by name
   * @param movedAt when the student was put into this team on the day, or null
   */
  public record Attended(
      UUID accountId,
      SessionSheet sheet,
      String courseTitle,
      TeamRoll roll,
      Instant movedAt,
      String pseudonym)
      implements Seen {}

  /** What all students of a session have in common. */
  private record Shared(SessionSheet sheet, Map<UUID, Instant> movedAt, boolean pseudonyms) {}

  /** What the members of a team have in common. */
  private record Table(TeamRoll roll, Map<UUID, String> pseudonyms) {}

  /** The sessions of a course, newest first. */
  public List<SessionSheet> list(Actor actor, UUID courseId) {
    courseAccess.requireMember(actor, courseId);
    return sheets.ofCourses(List.of(courseId));
  }

  /** A session with what it still needs, for staff. */
  public Prepared show(Actor actor, UUID sessionId) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    CourseMembership membership = courseAccess.requireMember(actor, session.courseId());
    Course course = courses.course(session.courseId());
    return new Prepared(
        sheet(sessionId),
        course.title(),
        teamSets.teamSet(session.teamSetId()).map(TeamSet::name).orElse(""),
        session.state() == SessionState.PREPARED ? preparations.missing(sessionId) : List.of(),
        membership.is(CourseRole.COORDINATOR),
        course.isRehearsal());
  }

  /** Refuses who may not open the wall. */
  public void requireStaff(Actor actor, UUID sessionId) {
    access.requireStaff(actor, sessionId);
  }

  /** The session as the wall of the hall shows it. */
  public Wall wall(Actor actor, UUID sessionId) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    Set<UUID> present = attendance.present(sessionId);
    List<UUID> expected =
        teams.teams(sessionId).stream().flatMap(team -> team.members().stream()).toList();
    Course course = courses.course(session.courseId());
    return new Wall(
        sheet(sessionId),
        course.title(),
        (int) expected.stream().filter(present::contains).count(),
        expected.size(),
        course.isRehearsal());
  }

  /** The circle of the person: a student's is the team, that of staff the session. */
  public UUID circle(Actor actor, UUID sessionId) {
    return access
        .studentUnlessStaff(actor, sessionId)
        .map(student -> student.team().id())
        .orElse(sessionId);
  }

  /** The session as the person may see it; what many see of it is read once in a round. */
  public Seen seen(Actor actor, UUID sessionId, LiveRound round) {
    return access
        .studentUnlessStaff(actor, sessionId)
        .<Seen>map(student -> attended(student, round))
        .orElseGet(() -> conducted(actor, sessionId));
  }

  private Conducted conducted(Actor actor, UUID sessionId) {
    SessionSheet sheet = sheet(sessionId);
    Course course = courses.course(sheet.info().courseId());
    List<TeamRoll> all = rolls.forStaff(actor, sheet.info(), teams.teams(sessionId));
    return new Conducted(
        sheet,
        course.title(),
        handingOver.leaders(sheet.lead()),
        atOwnTests(actor, sessionId, all),
        all,
        course.isRehearsal(),
        pseudonymous(actor, course, all));
  }

  private List<String> pseudonymous(Actor actor, Course course, List<TeamRoll> all) {
    Map<UUID, String> schools =
        all.stream()
            .flatMap(roll -> roll.attendees().stream())
            .collect(
                Collectors.toMap(
                    attendee -> attendee.person().institutionId(),
                    Attendee::school,
                    (one, other) -> one));
    return known.pseudonymous(actor, course.id(), schools.keySet()).stream()
        .map(schools::get)
        .sorted()
        .toList();
  }

  private OwnTests atOwnTests(Actor actor, UUID sessionId, List<TeamRoll> all) {
    List<UUID> atWork = ownClocks.stillAtWork(sessionId);
    if (atWork.isEmpty()) {
      return new OwnTests(0, List.of());
    }
    List<Person> here =
        all.stream()
            .flatMap(roll -> roll.attendees().stream())
            .filter(Attendee::isPresent)
            .map(Attendee::person)
            .filter(person -> atWork.contains(person.id()))
            .toList();
    return new OwnTests(
        here.size(),
        here.stream()
            .filter(person -> person.institutionId().equals(actor.institutionId()))
            .toList());
  }

  private Attended attended(Participant student, LiveRound round) {
    SessionInfo session = student.session();
    Team team = student.team();
    Shared shared =
        round.once(
            session.id(),
            () ->
                new Shared(
                    sheet(session.id()),
                    teams.movedAt(session.id()),
                    known.hideAnybody(session.courseId())));
    Table table = round.once(team.id(), () -> table(session, team, shared.pseudonyms()));
    return new Attended(
        student.accountId(),
        shared.sheet(),
        round.once(session.courseId(), () -> courseTitle(session)),
        table.roll(),
        shared.movedAt().get(student.accountId()),
        table.pseudonyms().get(student.accountId()));
  }

  private Table table(SessionInfo session, Team team, boolean pseudonyms) {
    return new Table(
        rolls.amongTeammates(session.id(), List.of(team)).getFirst(),
        pseudonyms ? known.pseudonyms(session.courseId(), team.members()) : Map.of());
  }

  private String courseTitle(SessionInfo session) {
    return courses.course(session.courseId()).title();
  }

  private SessionSheet sheet(UUID sessionId) {
    return sheets.sheet(sessionId).orElseThrow(Refusals::noSession);
  }
}
