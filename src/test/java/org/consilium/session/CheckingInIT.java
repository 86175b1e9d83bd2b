package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;
import static org.consilium.session.CheckInState.PRESENT;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.AtOnce;
import org.consilium.AuditedFacts;
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
  @Inject private AuditedFacts audited;
  @Inject private AtOnce atOnce;

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
  void whoTriesCodesIsSlowedAndNobodyElse() {
    Actor curious = room.stranger();
    // a session of others answers like no session, and counts like it
    for (String tried : List.of("ZZZZZZ", code, "ZZZZZ2", code, "", "ZZZZZ3")) {
      assertThat(codeOf(() -> checkingIn.join(curious, tried))).isEqualTo("session.unknown-code");
    }
    assertThat(codeOf(() -> checkingIn.join(curious, code)))
        .isEqualTo("institution.guesses-slowed");
    assertThat(checkingIn.join(room.student(0, 0), code).sessionId()).isEqualTo(session);
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
                () ->
                    checkingIn.mark(
                        room.facilitator(), closed, room.student(0, 0).accountId(), null)))
        .isEqualTo("session.closed");
  }

  @Test
  void whoComesAfterTheCheckInPhaseIsLate() {
    UUID running = stage.begin(room, 1, PhaseKind.CHECK_IN, PhaseKind.IRAT);
    stage.checkIn(running, List.of(room.student(0, 0)));
    stage.advance(room, running);
    stage.checkIn(running, List.of(room.student(0, 1), room.student(0, 0)));
    checkingIn.mark(room.facilitator(), running, room.student(1, 0).accountId(), null);
    assertThat(stateOf(running, room.student(0, 0))).isEqualTo(CheckInState.PRESENT);
    assertThat(stateOf(running, room.student(0, 1))).isEqualTo(CheckInState.LATE);
    assertThat(stateOf(running, room.student(1, 0))).isEqualTo(CheckInState.LATE);
    assertThat(attendance.present(running)).as("the late are here").hasSize(3);
  }

  @Test
  void whoLeftIsNotHereAndComesBackByTheCode() {
    Actor student = room.student(0, 2);
    checkingIn.join(student, code);
    Instant came = attendance.checkIns(session).get(student.accountId()).presentAt();
    checkingIn.mark(room.facilitator(), session, student.accountId(), CheckInState.LEFT);
    assertThat(attendance.present(session)).isEmpty();
    var seen = (Attended) viewing.seen(room.student(0, 0), session, new LiveRound());
    assertThat(seen.roll().present()).as("teammates see an empty seat").isZero();
    checkingIn.join(student, code);
    CheckIn back = attendance.checkIns(session).get(student.accountId());
    assertThat(back.state()).isEqualTo(CheckInState.PRESENT);
    assertThat(back.presentAt()).as("here since the first time").isEqualTo(came);
  }

  @Test
  void onlyTheOwnSchoolExcusesAndTakesAnExcuseBack() {
    UUID ofNorth = room.student(0, 0).accountId();
    Actor south = room.facilitator();
    Actor north = room.coordinator();
    assertThat(codeOf(() -> checkingIn.mark(south, session, ofNorth, CheckInState.EXCUSED)))
        .isEqualTo("session.excuse-of-own-school");
    assertThat(stateOf(session, room.student(0, 0))).isEqualTo(CheckInState.ABSENT);
    checkingIn.mark(north, session, ofNorth, CheckInState.EXCUSED);
    assertThat(codeOf(() -> checkingIn.mark(south, session, ofNorth, CheckInState.ABSENT)))
        .isEqualTo("session.excuse-of-own-school");
    assertThat(stateOf(session, room.student(0, 0))).isEqualTo(CheckInState.EXCUSED);
    checkingIn.mark(south, session, ofNorth, CheckInState.PRESENT);
    assertThat(stateOf(session, room.student(0, 0))).as("came after all").isEqualTo(PRESENT);
    assertThat(codeOf(() -> checkingIn.mark(room.outsider(), session, ofNorth, PRESENT)))
        .isEqualTo("session.no-session");
  }

  @Test
  void whoIsMarkedByManyAtOnceForTheFirstTimeIsMarkedByEach() throws Exception {
    for (Actor student : room.team(0).members()) {
      Runnable mark =
          () -> checkingIn.mark(room.facilitator(), session, student.accountId(), PRESENT);
      assertThat(atOnce.codes(mark, mark, mark, mark)).containsOnly("done");
    }
    assertThat(attendance.present(session)).hasSize(4);
  }

  @Test
  void nobodyLeavesWhoNeverCame() {
    UUID student = room.student(0, 1).accountId();
    assertThat(
            codeOf(() -> checkingIn.mark(room.facilitator(), session, student, CheckInState.LEFT)))
        .isEqualTo("session.never-came");
    assertThat(attendance.checkIns(session)).isEmpty();
  }

  @Test
  void afterTheCloseOnlyTheOwnSchoolCorrectsItsPeople() {
    UUID closed = stage.begin(room, 1, PhaseKind.CHECK_IN, PhaseKind.IRAT);
    stage.advance(room, closed);
    stage.advance(room, closed);
    UUID ofNorth = room.student(0, 0).accountId();
    checkingIn.mark(room.coordinator(), closed, ofNorth, CheckInState.EXCUSED);
    assertThat(stateOf(closed, room.student(0, 0))).isEqualTo(CheckInState.EXCUSED);
    assertThat(codeOf(() -> checkingIn.mark(room.partnerCoordinator(), closed, ofNorth, PRESENT)))
        .isEqualTo("session.closed");
  }

  @Test
  void everyChangeByStaffIsAuditedOnceAndCanBeTakenBack() {
    UUID student = room.student(1, 1).accountId();
    for (CheckInState state : List.of(PRESENT, PRESENT, CheckInState.LATE, CheckInState.ABSENT)) {
      checkingIn.mark(room.facilitator(), session, student, state);
    }
    checkingIn.join(room.student(1, 0), code);
    assertThat(attendance.present(session)).containsExactly(room.student(1, 0).accountId());
    assertThat(audited.actionsOn(session).stream().filter(a -> a.contains("attendance")))
        .as("the second of two equal marks changes nothing, and students are no staff")
        .hasSize(3);
  }

  @Test
  void manyWhoMarkTheSamePersonAtOnceMarkOnce() throws Exception {
    UUID student = room.student(0, 3).accountId();
    Runnable mark = () -> checkingIn.mark(room.facilitator(), session, student, null);
    assertThat(atOnce.codes(mark, mark, mark, mark)).containsOnly("done");
    assertThat(attendance.present(session)).containsExactly(student);
    assertThat(audited.actionsOn(session).stream().filter(a -> a.contains("attendance")))
        .hasSize(1);
  }

  private CheckInState stateOf(UUID sessionId, Actor student) {
    return attendance
        .checkIns(sessionId)
        .getOrDefault(student.accountId(), CheckIn.NOT_YET)
        .state();
  }

  @Test
  void staffMarkAStudentPresentAndSeeTheRollByTeam() {
    Actor student = room.student(1, 2);
    checkingIn.mark(room.facilitator(), session, student.accountId(), null);
    checkingIn.mark(room.facilitator(), session, student.accountId(), null);
    List<TeamRoll> roll = checkingIn.roll(room.coordinator(), session);
    assertThat(roll).extracting(TeamRoll::present).containsExactly(0, 1);
    assertThat(roll).allSatisfy(team -> assertThat(team.attendees()).hasSize(4));
    assertThat(roll.get(1).isPresent(student.accountId())).isTrue();
  }

  @Test
  void onlyMembersOfTeamsAreMarkedAndOnlyByStaff() {
    UUID late = room.late().accountId();
    assertThat(codeOf(() -> checkingIn.mark(room.facilitator(), session, late, null)))
        .isEqualTo("session.not-in-a-team");
    assertThat(codeOf(() -> checkingIn.mark(room.facilitator(), session, null, null)))
        .isEqualTo("session.not-in-a-team");
    Actor student = room.student(0, 0);
    assertThat(
            codeOf(() -> checkingIn.mark(student, session, room.student(0, 1).accountId(), null)))
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
