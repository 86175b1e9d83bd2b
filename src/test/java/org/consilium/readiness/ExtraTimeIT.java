package org.consilium.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.TurnedClock;
import org.consilium.gradebook.control.Results;
import org.consilium.platform.database.Sql;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.control.ReviewingRats;
import org.consilium.readiness.control.WatchingRats;
import org.consilium.readiness.control.WatchingRats.StudentAtIrat;
import org.consilium.readiness.control.irat.AnsweringIrats;
import org.consilium.readiness.control.irat.AnsweringIrats.SheetItem;
import org.consilium.readiness.control.trat.ViewingCards;
import org.consilium.session.OwnTimes;
import org.consilium.session.PhaseKind;
import org.consilium.session.boundary.SessionLive;
import org.consilium.session.boundary.SessionLiveView.OwnTestsView;
import org.consilium.session.boundary.SessionLiveView.StaffSession;
import org.consilium.session.control.ConductingSessions;
import org.consilium.session.control.Heartbeat;
import org.consilium.session.control.ViewingSessions;
import org.consilium.session.control.owntime.GivingExtraTime;
import org.consilium.session.control.owntime.GivingExtraTime.Entitled;
import org.consilium.session.control.owntime.MyTime;
import org.consilium.session.entity.rules.ExtraTime;
import org.consilium.session.entity.rules.ExtraTime.Mode;
import org.consilium.session.entity.rules.ExtraTime.Unit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class checks in, takes an iRAT of ten minutes and a tRAT on the same questions. The nurse of
 * the first team, of the north school, has half as much time again: 15 minutes.
 */
@ExtendWith(ArquillianExtension.class)
class ExtraTimeIT {

  private static final ExtraTime LONGER = new ExtraTime(Unit.PERCENT, 50, Mode.LONGER_END);
  private static final ExtraTime EARLY = new ExtraTime(Unit.MINUTES, 5, Mode.EARLY_START);

  @Inject private GivingExtraTime giving;
  @Inject private MyTime myTime;
  @Inject private OwnTimes ownTimes;
  @Inject private AnsweringIrats answering;
  @Inject private ViewingCards cards;
  @Inject private ReviewingRats reviewing;
  @Inject private WatchingRats watching;
  @Inject private Results gradebook;
  @Inject private ReadinessResults results;
  @Inject private ConductingSessions conducting;
  @Inject private ViewingSessions viewing;
  @Inject private SessionLive live;
  @Inject private Heartbeat heartbeat;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private TurnedClock clock;
  @Inject private Sql sql;

  private Classroom room;
  private UUID session;
  private UUID irat;
  private UUID trat;
  private Actor nurse;

  @BeforeEach
  void classroom() {
    sql.update("UPDATE server_heartbeat SET beat_at = NULL");
    room = classrooms.open();
    nurse = room.team(0).nurse();
  }

  @AfterEach
  void clock() {
    clock.turnBack();
  }

  private void begin(ExtraTime extra) {
    giving.give(room.coordinator(), room.courseId(), nurse.accountId(), extra);
    session =
        stage.begin(
            room, 3, PhaseKind.CHECK_IN, PhaseKind.IRAT, PhaseKind.TRAT, PhaseKind.CHECK_IN);
    irat = stage.phase(session, 1).id();
    trat = stage.phase(session, 2).id();
    stage.checkIn(session, room.students());
  }

  @Test
  void onlyCoordinatorsOfTheOwnSchoolGiveItAndSeeIt() {
    UUID course = room.courseId();
    UUID student = nurse.accountId();
    Actor coordinator = room.coordinator();
    giving.give(coordinator, course, student, LONGER);
    giving.give(coordinator, course, student, EARLY);
    assertThat(giving.list(coordinator, course))
        .allMatch(entitled -> entitled.student().institutionId().equals(room.north()))
        .filteredOn(entitled -> entitled.extra() != null)
        .extracting(Entitled::extra)
        .containsExactly(EARLY);
    assertThat(giving.list(room.partnerCoordinator(), course))
        .allMatch(entitled -> entitled.extra() == null)
        .noneMatch(entitled -> entitled.student().id().equals(student));
    assertThat(codeOf(() -> giving.give(room.partnerCoordinator(), course, student, LONGER)))
        .isEqualTo("session.no-own-student");
    assertThat(codeOf(() -> giving.takeBack(room.partnerCoordinator(), course, student)))
        .isEqualTo("session.no-own-student");
    for (Actor other : List.of(room.facilitator(), nurse)) {
      assertThat(codeOf(() -> giving.list(other, course))).isEqualTo("course.not-allowed");
      assertThat(codeOf(() -> giving.give(other, course, student, LONGER)))
          .isEqualTo("course.not-allowed");
      assertThat(codeOf(() -> giving.takeBack(other, course, student)))
          .isEqualTo("course.not-allowed");
    }
    assertThat(codeOf(() -> giving.list(room.outsider(), course))).isEqualTo("course.no-course");
    ExtraTime tooMuch = new ExtraTime(Unit.MINUTES, 121, Mode.LONGER_END);
    assertThat(codeOf(() -> giving.give(coordinator, course, student, tooMuch)))
        .isEqualTo("session.invalid-extra-time");
    giving.takeBack(coordinator, course, student);
    giving.takeBack(coordinator, course, student);
    assertThat(giving.list(coordinator, course)).allMatch(entitled -> entitled.extra() == null);
    assertThat(
            sql.list(
                "SELECT facts FROM audit_event WHERE subject_id = ? AND action LIKE '%extra-time%'",
                row -> row.text("facts"), course))
        .hasSize(3)
        .containsOnly("{\"account\":\"%s\"}".formatted(student));
  }

  @Test
  void theHallGoesOnWhileTheStudentWorksAndLearnsNothingOfTheTeamsCard() {
    begin(LONGER);
    stage.advance(room, session);
    assertThat(answer(nurse, 0)).isEqualTo("done");
    clock.turn(Duration.ofMinutes(10));
    assertThat(answer(room.team(0).physician(), 0)).isEqualTo("session.phase-over");
    assertThat(answer(nurse, 1)).isEqualTo("done");
    stage.advance(room, session);
    assertThat(answer(nurse, 2)).isEqualTo("done");
    assertThat(codeOf(() -> cards.team(nurse, trat))).isEqualTo("readiness.own-test-first");
    assertThat(codeOf(() -> cards.card(nurse, trat, new LiveRound())))
        .isEqualTo("readiness.own-test-first");
    assertThat(codeOf(() -> reviewing.review(nurse, irat))).isEqualTo("readiness.own-test-first");
    assertThat(gradebook.mine(nurse, session).trats()).isEmpty();
    assertThat(cards.card(room.team(0).physician(), trat, new LiveRound()).items()).hasSize(3);
    stage.advance(room, session);
    assertThat(codeOf(() -> reviewing.review(nurse, irat))).isEqualTo("readiness.own-test-first");
    assertThat(gradebook.mine(nurse, session).irats()).allMatch(mine -> mine.result() == null);
    answering.handIn(nurse, irat, Ids.next());
    assertThat(reviewing.review(nurse, irat).items()).hasSize(3);
    assertThat(gradebook.mine(nurse, session).trats()).hasSize(1);
    assertThat(answer(nurse, 0)).isEqualTo("session.phase-over");
    // answered 0 wrong, 1 right, 2 wrong: one right answer of four points
    assertThat(results.irats(session))
        .filteredOn(result -> result.accountId().equals(nurse.accountId()))
        .extracting(RatResult::points)
        .containsExactly(4);
  }

  @Test
  void ownTimeEndsByItselfAndTheStudentJoinsTheTeam() {
    begin(LONGER);
    stage.advance(room, session);
    clock.turn(Duration.ofMinutes(8));
    stage.advance(room, session);
    assertThat(myTime.show(nurse, session).phase()).isPresent();
    assertThat(tests(room.coordinator()).students()).isOne();
    clock.turn(Duration.ofMinutes(7).minusSeconds(30));
    assertThat(answer(nurse, 0)).isEqualTo("done");
    clock.turn(Duration.ofSeconds(30));
    assertThat(answer(nurse, 1)).isEqualTo("session.phase-over");
    assertThat(cards.card(nurse, trat, new LiveRound()).items()).hasSize(3);
    sql.update("UPDATE server_heartbeat SET beat_at = ?", clock.instant());
    heartbeat.beat();
    assertThat(myTime.show(nurse, session).phase()).isEmpty();
    assertThat(tests(room.coordinator()).students()).isZero();
  }

  @Test
  void staffLearnHowManyAndThoseOfTheOwnSchoolWho() {
    begin(LONGER);
    stage.advance(room, session);
    assertThat(tests(room.coordinator()).students()).isZero();
    stage.advance(room, session);
    assertThat(tests(room.coordinator()).ofMySchool())
        .extracting(student -> student.accountId())
        .containsExactly(nurse.accountId());
    assertThat(tests(room.facilitator()).students()).isOne();
    assertThat(tests(room.facilitator()).ofMySchool()).isEmpty();
    answering.handIn(nurse, irat, Ids.next());
    assertThat(tests(room.facilitator()).students()).isZero();
  }

  @Test
  void whoMayBeginEarlyDoesSoDuringCheckInAndEndsSoonerOrLater() {
    begin(EARLY);
    Actor pharmacist = room.team(0).pharmacist();
    assertThat(myTime.show(pharmacist, session))
        .isEqualTo(myTime.show(room.team(1).nurse(), session));
    assertThat(codeOf(() -> myTime.beginEarly(pharmacist, irat))).isEqualTo("session.not-early");
    assertThat(codeOf(() -> answering.sheet(nurse, irat))).isEqualTo("readiness.not-begun");
    assertThat(myTime.show(nurse, session).early().orElseThrow().whole())
        .isEqualTo(Duration.ofMinutes(15));
    conducting.pause(room.facilitator(), session, version(), null);
    assertThat(codeOf(() -> myTime.beginEarly(nurse, irat))).isEqualTo("session.phase-paused");
    conducting.resume(room.facilitator(), session, version());
    sql.update("UPDATE attendance SET state = 'ABSENT' WHERE account_id = ?", nurse.accountId());
    assertThat(codeOf(() -> myTime.beginEarly(nurse, irat))).isEqualTo("session.not-checked-in");
    sql.update("UPDATE attendance SET state = 'PRESENT' WHERE account_id = ?", nurse.accountId());
    myTime.beginEarly(nurse, irat);
    Instant deadline = deadline();
    clock.turn(Duration.ofMinutes(4));
    myTime.beginEarly(nurse, irat);
    assertThat(deadline()).isEqualTo(deadline);
    assertThat(answer(nurse, 0)).isEqualTo("done");
    assertThat(answer(pharmacist, 0)).isEqualTo("readiness.not-begun");
    stage.advance(room, session);
    assertThat(deadline()).isEqualTo(deadline);
    clock.turn(Duration.ofMinutes(11).minusSeconds(20));
    assertThat(answer(pharmacist, 0)).isEqualTo("session.phase-over");
    assertThat(answer(nurse, 1)).isEqualTo("done");
    clock.turn(Duration.ofSeconds(20));
    assertThat(answer(nurse, 1)).isEqualTo("session.phase-over");
    assertThat(codeOf(() -> myTime.beginEarly(nurse, irat))).isEqualTo("session.not-early");
  }

  @Test
  void pausesExtensionsAndDowntimeAreTheStudentsToo() {
    begin(EARLY);
    heartbeat.beat();
    myTime.beginEarly(nurse, irat);
    Instant deadline = deadline();
    conducting.pause(room.facilitator(), session, version(), null);
    assertThat(answer(nurse, 0)).isEqualTo("session.phase-paused");
    clock.turn(Duration.ofMinutes(30));
    sql.update("UPDATE server_heartbeat SET beat_at = ?", clock.instant());
    conducting.resume(room.facilitator(), session, version());
    assertThat(Duration.between(deadline, deadline()))
        .isBetween(Duration.ofMinutes(30), Duration.ofMinutes(30).plusSeconds(20));
    Instant resumed = deadline();
    conducting.extend(room.facilitator(), session, version(), 2);
    assertThat(deadline()).as("of check-in alone").isEqualTo(resumed);
    stage.advance(room, session);
    conducting.extend(room.facilitator(), session, version(), 3);
    assertThat(deadline()).isEqualTo(resumed.plusSeconds(180));
    stage.advance(room, session);
    clock.turn(Duration.ofMinutes(7));
    heartbeat.beat();
    assertThat(Duration.between(resumed.plusSeconds(180), deadline()))
        .as("down while the hall takes the tRAT")
        .isBetween(Duration.ofMinutes(7), Duration.ofMinutes(7).plusSeconds(20));
    conducting.pause(room.facilitator(), session, version(), "Fire alarm");
    assertThat(answer(nurse, 0)).isEqualTo("session.phase-paused");
    assertThat(codeOf(() -> cards.team(nurse, trat))).isEqualTo("readiness.own-test-first");
    conducting.advance(room.facilitator(), session, version());
    assertThat(answer(nurse, 0)).isEqualTo("done");
    conducting.close(room.facilitator(), session, version());
    assertThat(answer(nurse, 1)).isEqualTo("session.phase-over");
  }

  @Test
  void extraTimeGivenDuringTheTestCountsAtOnceAndIsNeverTakenAway() {
    begin(new ExtraTime(Unit.MINUTES, 2, Mode.LONGER_END));
    stage.advance(room, session);
    Instant hall = stage.phase(session, 1).deadlineAt();
    assertThat(deadline()).isEqualTo(hall.plusSeconds(120));
    giving.give(room.coordinator(), room.courseId(), nurse.accountId(), LONGER);
    assertThat(deadline()).isEqualTo(hall.plusSeconds(300));
    giving.give(
        room.coordinator(),
        room.courseId(),
        nurse.accountId(),
        new ExtraTime(Unit.MINUTES, 1, Mode.LONGER_END));
    giving.takeBack(room.coordinator(), room.courseId(), nurse.accountId());
    assertThat(deadline()).isEqualTo(hall.plusSeconds(300));
    Actor physician = room.team(0).physician();
    giving.give(room.coordinator(), room.courseId(), physician.accountId(), LONGER);
    clock.turn(Duration.ofMinutes(12));
    assertThat(answer(physician, 0)).isEqualTo("done");
  }

  /** The nurse begins four minutes early and answers two questions before the hall begins. */
  @Test
  void staffOfOtherSchoolsSeeProgressAsIfTheStudentHadBegunWithAll() {
    begin(EARLY);
    myTime.beginEarly(nurse, irat);
    answer(nurse, 0);
    clock.turn(Duration.ofMinutes(2));
    answer(nurse, 1);
    clock.turn(Duration.ofMinutes(2));
    stage.advance(room, session);
    assertThat(watched(room.coordinator()).answered()).isEqualTo(2);
    assertThat(watched(room.facilitator()).answered()).isLessThanOrEqualTo(1);
    answering.handIn(nurse, irat, Ids.next());
    clock.turn(Duration.ofMinutes(3));
    assertThat(watched(room.facilitator()).answered()).isEqualTo(2);
    assertThat(watched(room.facilitator()).handedIn()).isFalse();
    assertThat(watched(room.coordinator()).handedIn()).isTrue();
    clock.turn(Duration.ofMinutes(2));
    assertThat(watched(room.facilitator()).handedIn()).isTrue();
  }

  private StudentAtIrat watched(Actor staff) {
    return watching.irat(staff, irat).students().stream()
        .filter(student -> student.person().id().equals(nurse.accountId()))
        .findFirst()
        .orElseThrow();
  }

  private OwnTestsView tests(Actor staff) {
    return ((StaffSession) live.view(staff, session, null, new LiveRound())).atOwnTests();
  }

  private Instant deadline() {
    return ownTimes.of(stage.phase(session, 1), nurse.accountId()).deadlineAt();
  }

  /** Answers question 1 right, all others wrong; {@code done} or the code of the refusal. */
  private String answer(Actor student, int item) {
    return codeOf(
        () -> {
          SheetItem asked = answering.sheet(student, irat).items().get(item);
          String wanted = item == 1 ? "Right" : "Wrong";
          UUID option =
              asked.item().options().stream()
                  .filter(each -> each.text().startsWith(wanted))
                  .findFirst()
                  .orElseThrow()
                  .deliveryId();
          answering.choose(student, irat, Ids.next(), asked.item().deliveryId(), option);
        });
  }

  private int version() {
    return viewing.show(room.coordinator(), session).sheet().version();
  }
}
