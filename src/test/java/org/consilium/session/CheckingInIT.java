package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.control.CheckingIn;
import org.consilium.session.control.CheckingIn.Joined;
import org.consilium.session.control.TeamRolls.TeamRoll;
import org.consilium.session.control.Today;
import org.consilium.session.control.ViewingSessions;
import org.consilium.session.control.ViewingSessions.Attended;
import org.consilium.session.control.ViewingSessions.Conducted;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CheckingInIT {

  @Inject private CheckingIn checkingIn;
  @Inject private ViewingSessions viewing;
  @Inject private Attendance attendance;
  @Inject private Today today;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;

  private Classroom room;
  private UUID session;
  private String code;

  @BeforeEach
  void preparedSession() {
    room = classrooms.open();
    session = stage.prepare(room, PhaseKind.CHECK_IN);
    code = viewing.show(room.coordinator(), session).sheet().joinCode();
  }

  @Test
  void codeMarksAStudentPresentBeforeAndAfterTheStart() {
    Actor early = room.student(0, 0);
    Actor late = room.student(1, 3);
    assertThat(checkingIn.join(early, code)).isEqualTo(new Joined(session, false));
    UUID running = stage.begin(room, 1, PhaseKind.CHECK_IN);
    String itsCode = viewing.show(room.coordinator(), running).sheet().joinCode();
    assertThat(checkingIn.join(late, itsCode)).isEqualTo(new Joined(running, false));
    assertThat(attendance.present(session)).containsExactly(early.accountId());
    assertThat(attendance.present(running)).containsExactly(late.accountId());
  }

  @Test
  void codeIsTakenHoweverItIsTypedAndAsOftenAsOneLikes() {
    String typed = " " + code.substring(0, 3).toLowerCase(Locale.ROOT) + " - " + code.substring(3);
    checkingIn.join(room.student(0, 1), typed);
    checkingIn.join(room.student(0, 1), code);
    assertThat(attendance.present(session)).hasSize(1);
  }

  @Test
  void unknownCodeAndForeignSessionAnswerAlike() {
    Stream<DomainProblem> refusals =
        Stream.of(
            refusalOf(() -> checkingIn.join(room.student(0, 0), "ZZZZZZ")),
            refusalOf(() -> checkingIn.join(room.student(0, 0), "")),
            refusalOf(() -> checkingIn.join(room.student(0, 0), null)),
            refusalOf(() -> checkingIn.join(room.stranger(), code)),
            refusalOf(() -> checkingIn.join(room.outsider(), code)));
    assertThat(refusals.map(refusal -> refusal.code() + refusal.kind() + refusal.detail()))
        .containsOnly(
            refusalOf(() -> checkingIn.join(room.late(), "ZZZZZZ")).code()
                + "NOT_FOUND"
                + refusalOf(() -> checkingIn.join(room.late(), "ZZZZZZ")).detail());
    assertThat(attendance.present(session)).isEmpty();
  }

  @Test
  void studentWithoutATeamIsSentToAFacilitator() {
    assertThat(codeOf(() -> checkingIn.join(room.late(), code))).isEqualTo("session.no-team");
    assertThat(codeOf(() -> viewing.circle(room.late(), session))).isEqualTo("session.no-team");
  }

  @Test
  void staffLookWithoutBeingPresent() {
    assertThat(checkingIn.join(room.facilitator(), code)).isEqualTo(new Joined(session, true));
    assertThat(attendance.present(session)).isEmpty();
  }

  @Test
  void closedSessionHasNoCodeAndTakesNobody() {
    UUID closed = stage.begin(room, 1, PhaseKind.CHECK_IN);
    String itsCode = viewing.show(room.coordinator(), closed).sheet().joinCode();
    stage.advance(room, closed);
    assertThat(codeOf(() -> checkingIn.join(room.student(0, 0), itsCode)))
        .isEqualTo("session.unknown-code");
    assertThat(
            codeOf(
                () -> checkingIn.mark(room.facilitator(), closed, room.student(0, 0).accountId())))
        .isEqualTo("session.closed");
  }

  @Test
  void staffMarkAStudentPresentAndSeeTheRollByTeam() {
    Actor student = room.student(1, 2);
    checkingIn.mark(room.facilitator(), session, student.accountId());
    checkingIn.mark(room.facilitator(), session, student.accountId());
    List<TeamRoll> roll = checkingIn.roll(room.coordinator(), session);
    assertThat(roll).extracting(TeamRoll::present).containsExactly(0, 1);
    assertThat(roll).allSatisfy(team -> assertThat(team.attendees()).hasSize(4));
    assertThat(roll.get(1).isPresent(student.accountId())).isTrue();
  }

  @Test
  void onlyMembersOfTeamsAreMarkedAndOnlyByStaff() {
    UUID late = room.late().accountId();
    assertThat(codeOf(() -> checkingIn.mark(room.facilitator(), session, late)))
        .isEqualTo("session.not-in-a-team");
    assertThat(codeOf(() -> checkingIn.mark(room.facilitator(), session, null)))
        .isEqualTo("session.not-in-a-team");
    Actor student = room.student(0, 0);
    assertThat(codeOf(() -> checkingIn.mark(student, session, room.student(0, 1).accountId())))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> checkingIn.roll(student, session))).isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> checkingIn.roll(room.outsider(), session)))
        .isEqualTo("session.no-session");
  }

  @Test
  void studentSeesTheOwnTeamAloneAndWhoOfItIsHere() {
    stage.checkIn(session, List.of(room.student(0, 1), room.student(1, 1)));
    var mine = (Attended) viewing.seen(room.student(0, 0), session, new LiveRound());
    assertThat(mine.roll().team().id()).isEqualTo(room.team(0).id());
    assertThat(mine.roll().present()).isEqualTo(1);
    assertThat(mine.roll().isPresent(room.student(0, 0).accountId())).isFalse();
    assertThat(viewing.circle(room.student(1, 0), session)).isEqualTo(room.team(1).id());
    assertThat(viewing.seen(room.facilitator(), session, new LiveRound()))
        .isInstanceOfSatisfying(
            Conducted.class, all -> assertThat(all.rolls()).hasSize(room.teams().size()));
  }

  @Test
  void todayShowsWhatRunsBeforeWhatIsPreparedAndThenWhatWas() {
    UUID closed = stage.begin(room, 1, PhaseKind.CHECK_IN);
    stage.advance(room, closed);
    UUID running = stage.begin(room, 1, PhaseKind.CHECK_IN);
    UUID prepared = stage.prepare(room, PhaseKind.CHECK_IN);
    stage.checkIn(running, List.of(room.student(0, 0)));
    Today.Agenda mine = today.of(room.student(0, 0));
    assertThat(mine.current())
        .extracting(each -> each.sheet().info().id())
        .containsExactly(running, prepared, session);
    assertThat(mine.current().getFirst().roll().orElseThrow().present()).isEqualTo(1);
    assertThat(mine.past()).extracting(each -> each.sheet().info().id()).containsExactly(closed);
    assertThat(today.of(room.facilitator()).current())
        .allSatisfy(each -> assertThat(each.staff()).isTrue());
    assertThat(today.of(room.late()).past()).as("held without them").isEmpty();
    assertThat(today.of(room.stranger()).current()).isEmpty();
  }
}
