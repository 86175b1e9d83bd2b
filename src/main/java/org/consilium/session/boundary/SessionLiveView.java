package org.consilium.session.boundary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;
import org.consilium.session.CheckInState;
import org.consilium.session.PhaseInfo;
import org.consilium.session.SessionState;
import org.consilium.session.control.SessionSheet;
import org.consilium.session.control.TeamRolls.TeamRoll;
import org.consilium.session.control.ViewingSessions.Attended;
import org.consilium.session.control.ViewingSessions.Conducted;
import org.consilium.session.control.ViewingSessions.OwnTests;

/** A session on the live socket. */
public sealed interface SessionLiveView extends LiveView {

  /**
   * For a student.
   *
   * @param currentPhaseId null unless the session runs
   * @param pauseMessage what the staff say while everything is paused, or null
   * @param present whether I am checked in
   * @param checkIn how I take part
   * @param team my own team alone
   * @param movedAt when I was put into it on the day, or null
   * @param pseudonym as whom staff of other schools know me, or null for by name
   */
  record StudentSession(
      UUID id,
      UUID courseId,
      String courseTitle,
      String title,
      SessionState state,
      @Nullable UUID currentPhaseId,
      @Nullable String pauseMessage,
      List<PhaseView> phases,
      boolean present,
      CheckInState checkIn,
      SessionTeamView team,
      @Nullable Instant movedAt,
      @Nullable String pseudonym)
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
          sheet.lead().pauseMessage(),
          PhaseView.of(sheet.agenda()),
          attended.roll().isPresent(attended.accountId()),
          attended.roll().checkIn(attended.accountId()).state(),
          SessionTeamView.of(attended.roll()),
          attended.movedAt(),
          attended.pseudonym());
    }
  }

  /**
   * For staff.
   *
   * @param version to be sent back with every step
   * @param teamsVersion grows with every change of the teams
   * @param joinCode null once closed
   * @param pauseMessage what everybody reads while everything is paused, or null
   * @param conductor who conducts, or null before the start
   * @param offeredTo to whom that is offered, or null
   * @param atOwnTests who still takes a test that the hall is done with
   * @param present how many students are checked in
   * @param expected how many are in teams
   * @param attendanceChangedAt when somebody's check-in last changed, or null
   * @param rehearsal whether the students are simulated
   * @param pseudonymous short names of schools whose students I know by pseudonym
   */
  record StaffSession(
      UUID id,
      UUID courseId,
      String courseTitle,
      String title,
      SessionState state,
      int version,
      int teamsVersion,
      @Nullable String joinCode,
      @Nullable UUID currentPhaseId,
      @Nullable String pauseMessage,
      @Nullable ColleagueView conductor,
      @Nullable ColleagueView offeredTo,
      OwnTestsView atOwnTests,
      List<PhaseView> phases,
      int present,
      int expected,
      @Nullable Instant attendanceChangedAt,
      List<TeamPresenceView> teams,
      boolean rehearsal,
      List<String> pseudonymous)
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
          sheet.teamsVersion(),
          sheet.joinCode(),
          sheet.current().map(PhaseInfo::id).orElse(null),
          sheet.lead().pauseMessage(),
          ColleagueView.of(conducted.leaders(), sheet.lead().conductor()),
          ColleagueView.of(conducted.leaders(), sheet.lead().offeredTo()),
          OwnTestsView.of(conducted.atOwnTests()),
          PhaseView.of(sheet.agenda()),
          rolls.stream().mapToInt(TeamRoll::present).sum(),
          rolls.stream().mapToInt(roll -> roll.attendees().size()).sum(),
          rolls.stream()
              .flatMap(roll -> roll.attendees().stream())
              .map(attendee -> attendee.checkIn().changedAt())
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null),
          rolls.stream().map(TeamPresenceView::of).toList(),
          conducted.rehearsal(),
          conducted.pseudonymous());
    }
  }

  /**
   * Students who still take a test that the hall is done with.
   *
   * @param students how many
   * @param ofMySchool those of my school; of others nobody learns who
   */
  record OwnTestsView(int students, List<OwnTestStudent> ofMySchool) {

    static OwnTestsView of(OwnTests tests) {
      return new OwnTestsView(
          tests.students(), tests.ofMySchool().stream().map(OwnTestStudent::of).toList());
    }
  }

  /** One of them. */
  record OwnTestStudent(
      UUID accountId, String givenName, String familyName, @Nullable String discipline) {

    static OwnTestStudent of(Person person) {
      return new OwnTestStudent(
          person.id(), person.givenName(), person.familyName(), person.discipline());
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
