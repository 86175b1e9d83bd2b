package org.consilium.session.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.live.Nullable;
import org.consilium.session.CheckInState;
import org.consilium.session.control.TeamRolls.TeamRoll;
import org.consilium.session.control.TeamRolls.TeamRoll.Attendee;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How everybody takes part, for staff.
 *
 * @param present how many are
 * @param expected how many are in teams
 * @param teams by number
 */
public record AttendanceView(int present, int expected, List<AttendanceTeamView> teams) {

  /** A team and its members by family name. */
  public record AttendanceTeamView(
      UUID teamId, int number, String name, List<AttendeeView> members) {

    static AttendanceTeamView of(TeamRoll roll, UUID readersSchool) {
      return new AttendanceTeamView(
          roll.team().id(),
          roll.team().number(),
          roll.team().name(),
          roll.attendees().stream()
              .map(attendee -> AttendeeView.of(attendee, readersSchool))
              .toList());
    }
  }

  /**
   * A student.
   *
   * @param institution short name of the student's school
   * @param state how the student takes part
   * @param presentAt when the student came, or null
   * @param late whether the student came late
   * @param own whether the student is of the reader's school, which alone excuses
   */
  public record AttendeeView(
      UUID accountId,
      String givenName,
      String familyName,
      @Nullable @Schema(nullable = true) String discipline,
      String institution,
      CheckInState state,
      @Nullable @Schema(nullable = true) Instant presentAt,
      boolean late,
      boolean own) {

    static AttendeeView of(Attendee attendee, UUID readersSchool) {
      return new AttendeeView(
          attendee.person().id(),
          attendee.person().givenName(),
          attendee.person().familyName(),
          attendee.person().discipline(),
          attendee.school(),
          attendee.checkIn().state(),
          attendee.checkIn().presentAt(),
          attendee.checkIn().late(),
          attendee.person().institutionId().equals(readersSchool));
    }
  }

  static AttendanceView of(List<TeamRoll> rolls, UUID readersSchool) {
    return new AttendanceView(
        rolls.stream().mapToInt(TeamRoll::present).sum(),
        rolls.stream().mapToInt(roll -> roll.attendees().size()).sum(),
        rolls.stream().map(roll -> AttendanceTeamView.of(roll, readersSchool)).toList());
  }
}
