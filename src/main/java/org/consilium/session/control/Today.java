package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.course.Course;
import org.consilium.course.CourseAccess;
import org.consilium.course.Courses;
import org.consilium.platform.security.Actor;
import org.consilium.session.SessionState;
import org.consilium.session.control.TeamRolls.TeamRoll;
import org.consilium.session.control.teams.SessionTeamBook;

/** Use case: what runs or comes next for a person, and what was. */
@ApplicationScoped
@Transactional
public class Today {

  private static final int MOST_PAST = 20;

  @Inject private Courses courses;
  @Inject private CourseAccess access;
  @Inject private SessionSheets sheets;
  @Inject private TeamRolls rolls;
  @Inject private SessionTeamBook teams;
  @Inject private Clock clock;

  /**
   * A session from one person's side.
   *
   * @param sheet the session
   * @param course its course
   * @param staff whether the person conducts it
   * @param roll the person's own team; empty for staff and for whoever has none
   * @param movedAt when the person was put into it on the day
   */
  public record Mine(
      SessionSheet sheet,
      Course course,
      boolean staff,
      Optional<TeamRoll> roll,
      Optional<Instant> movedAt) {}

  /**
   * The sessions of a person.
   *
   * @param now the server's time
   * @param current running first, then prepared, the newest first
   * @param past closed ones, the last closed first; for students those of their own team
   */
  public record Agenda(Instant now, List<Mine> current, List<Mine> past) {}

  /** Everything of the courses that the person is in. */
  public Agenda of(Actor actor) {
    Map<UUID, Course> mine =
        courses.coursesOf(actor).stream()
            .collect(Collectors.toMap(Course::id, Function.identity()));
    List<SessionSheet> all = sheets.ofCourses(mine.keySet());
    return new Agenda(
        clock.instant(),
        all.stream()
            .filter(sheet -> sheet.info().state() != SessionState.CLOSED)
            .sorted(Comparator.comparing(sheet -> sheet.info().state() != SessionState.RUNNING))
            .map(sheet -> mine(actor, sheet, mine.get(sheet.info().courseId())))
            .toList(),
        all.stream()
            .filter(sheet -> sheet.info().state() == SessionState.CLOSED)
            .sorted(Comparator.comparing(SessionSheet::closedAt).reversed())
            .map(sheet -> mine(actor, sheet, mine.get(sheet.info().courseId())))
            .filter(past -> past.staff() || past.roll().isPresent())
            .limit(MOST_PAST)
            .toList());
  }

  private Mine mine(Actor actor, SessionSheet sheet, Course course) {
    boolean staff = access.requireMember(actor, course.id()).isStaff();
    Optional<TeamRoll> roll =
        staff
            ? Optional.empty()
            : teams
                .teamOf(sheet.info().id(), actor.accountId())
                .map(team -> rolls.amongTeammates(sheet.info().id(), List.of(team)).getFirst());
    Optional<Instant> movedAt =
        roll.isEmpty() || sheet.teamsVersion() == 0
            ? Optional.empty()
            : Optional.ofNullable(teams.movedAt(sheet.info().id()).get(actor.accountId()));
    return new Mine(sheet, course, staff, roll, movedAt);
  }
}
