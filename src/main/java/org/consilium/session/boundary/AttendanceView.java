package org.consilium.session.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.live.Nullable;
import org.consilium.session.control.TeamRolls.TeamRoll;
import org.consilium.session.control.TeamRolls.TeamRoll.Attendee;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is present, for staff.
 *
 * @param present how many are
 * @param expected how many are in teams
 * @param teams by number
 */
public record AttendanceView(int present, int expected, List<AttendanceTeamView> teams) {

  /** A team and its members by family name. */
  public record AttendanceTeamView(
      UUID teamId, int number, String name, List<AttendeeView> members) {

    static AttendanceTeamView of(TeamRoll roll) {
      return new AttendanceTeamView(
          roll.team().id(),
          roll.team().number(),
          roll.team().name(),
          roll.attendees().stream().map(AttendeeView::of).toList());
    }
  }

  /**
   * A student.
   *
   * @param institution short name of the student's school
   * @param presentAt since when, or null
   */
  public record AttendeeView(
      UUID accountId,
      String givenName,
      String familyName,
      @Nullable @Schema(nullable = true) String discipline,
      String institution,
      @Nullable @Schema(nullable = true) Instant presentAt) {

    static AttendeeView of(Attendee attendee) {
      return new AttendeeView(
          attendee.person().id(),
          attendee.person().givenName(),
          attendee.person().familyName(),
          attendee.person().discipline(),
          attendee.school(),
          attendee.presentAt());
    }
  }

  static AttendanceView of(List<TeamRoll> rolls) {
    return new AttendanceView(
        rolls.stream().mapToInt(TeamRoll::present).sum(),
        rolls.stream().mapToInt(roll -> roll.attendees().size()).sum(),
        rolls.stream().map(AttendanceTeamView::of).toList());
  }
}
