package org.consilium.session.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.session.TeamChange.Kind;
import org.consilium.session.boundary.AttendanceView.AttendanceTeamView;
import org.consilium.session.control.teams.TeamsToday.DoneChange;
import org.consilium.session.control.teams.TeamsToday.FreeStudent;
import org.consilium.session.control.teams.TeamsToday.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is in which team today, for staff.
 *
 * @param version of the teams, to be sent back with every change
 * @param changeable whether they may be changed still
 * @param teams by number
 * @param withoutTeam students of the course who are in none, by name
 * @param changes the newest first
 */
public record TeamsTodayView(
    int version,
    boolean changeable,
    List<AttendanceTeamView> teams,
    List<FreeStudentView> withoutTeam,
    List<TeamChangeView> changes) {

  /** A student in no team; {@code institution} is the short name of the school. */
  public record FreeStudentView(
      UUID accountId,
      String givenName,
      String familyName,
      @Schema(nullable = true) String discipline,
      String institution) {

    static FreeStudentView of(FreeStudent free) {
      return new FreeStudentView(
          free.person().id(),
          free.person().givenName(),
          free.person().familyName(),
          free.person().discipline(),
          free.school());
    }
  }

  /**
   * A change that was made.
   *
   * @param movers names of those whose team it changed
   * @param from name of the team that was left, or null
   * @param to name of the team that was joined, or null when an undone split had made it
   * @param by name of who made it, or null
   * @param undone whether it was undone
   * @param undoable whether it is the last one and may be undone
   */
  public record TeamChangeView(
      UUID id,
      Kind kind,
      List<String> movers,
      @Schema(nullable = true) String from,
      @Schema(nullable = true) String to,
      @Schema(nullable = true) String by,
      Instant at,
      boolean undone,
      boolean undoable) {

    static TeamChangeView of(DoneChange change) {
      return new TeamChangeView(
          change.made().id(),
          change.made().kind(),
          change.movers(),
          change.from(),
          change.to(),
          change.by(),
          change.made().at(),
          change.made().undoneAt() != null,
          change.last());
    }
  }

  static TeamsTodayView of(Sight sight, UUID readersSchool) {
    return new TeamsTodayView(
        sight.version(),
        sight.changeable(),
        sight.rolls().stream().map(roll -> AttendanceTeamView.of(roll, readersSchool)).toList(),
        sight.withoutTeam().stream().map(FreeStudentView::of).toList(),
        sight.changes().stream().map(TeamChangeView::of).toList());
  }
}
