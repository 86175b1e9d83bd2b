package org.consilium.session.boundary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;
import org.consilium.session.CheckInState;
import org.consilium.session.PhaseInfo;
import org.consilium.session.SessionState;
import org.consilium.session.control.SessionSheet;
import org.consilium.session.control.TeamRolls.TeamRoll;
import org.consilium.session.control.ViewingSessions.Attended;
import org.consilium.session.control.ViewingSessions.Conducted;

/** A session on the live socket. */
public sealed interface SessionLiveView extends LiveView {

  /**
   * For a student.
   *
   * @param currentPhaseId null unless the session runs
   * @param present whether I am checked in
   * @param checkIn how I take part
   * @param team my own team alone
   */
  record StudentSession(
      UUID id,
      UUID courseId,
      String courseTitle,
      String title,
      SessionState state,
      @Nullable UUID currentPhaseId,
      List<PhaseView> phases,
      boolean present,
      CheckInState checkIn,
      SessionTeamView team)
      implements SessionLiveView {

    static StudentSession of(Attended attended) {
      SessionSheet sheet = attended.sheet();
      return new StudentSession(
          sheet.info().id(),
          sheet.info().courseId(),
          attended.courseTitle(),
          sheet.info().title(),
          sheet.info().state(),
          sheet.current().map(PhaseInfo::id).orElse(null),
          PhaseView.of(sheet.agenda()),
          attended.roll().isPresent(attended.accountId()),
          attended.roll().checkIn(attended.accountId()).state(),
          SessionTeamView.of(attended.roll()));
    }
  }

  /**
   * For staff.
   *
   * @param version to be sent back with every step
   * @param joinCode null once closed
   * @param present how many students are checked in
   * @param expected how many are in teams
   * @param attendanceChangedAt when somebody's check-in last changed, or null
   */
  record StaffSession(
      UUID id,
      UUID courseId,
      String courseTitle,
      String title,
      SessionState state,
      int version,
      @Nullable String joinCode,
      @Nullable UUID currentPhaseId,
      List<PhaseView> phases,
      int present,
      int expected,
      @Nullable Instant attendanceChangedAt,
      List<TeamPresenceView> teams)
      implements SessionLiveView {

    static StaffSession of(Conducted conducted) {
      SessionSheet sheet = conducted.sheet();
      List<TeamRoll> rolls = conducted.rolls();
      return new StaffSession(
          sheet.info().id(),
          sheet.info().courseId(),
          conducted.courseTitle(),
          sheet.info().title(),
          sheet.info().state(),
          sheet.version(),
          sheet.joinCode(),
          sheet.current().map(PhaseInfo::id).orElse(null),
          PhaseView.of(sheet.agenda()),
          rolls.stream().mapToInt(TeamRoll::present).sum(),
          rolls.stream().mapToInt(roll -> roll.attendees().size()).sum(),
          rolls.stream()
              .flatMap(roll -> roll.attendees().stream())
              .map(attendee -> attendee.checkIn().changedAt())
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null),
          rolls.stream().map(TeamPresenceView::of).toList());
    }
  }

  /** How many of a team are present. */
  record TeamPresenceView(UUID teamId, int number, String name, int present, int members) {

    static TeamPresenceView of(TeamRoll roll) {
      return new TeamPresenceView(
          roll.team().id(),
          roll.team().number(),
          roll.team().name(),
          roll.present(),
          roll.attendees().size());
    }
  }
}
