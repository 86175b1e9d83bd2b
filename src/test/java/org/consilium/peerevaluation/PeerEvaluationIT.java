package org.consilium.peerevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.consilium.Classroom;
import org.consilium.Classroom.Group;
import org.consilium.Classrooms;
import org.consilium.peerevaluation.control.FollowingPeerEvaluation;
import org.consilium.peerevaluation.control.MyRatings;
import org.consilium.peerevaluation.control.MyReceived;
import org.consilium.peerevaluation.control.OwnStudentsReceived;
import org.consilium.peerevaluation.control.PeerProgress;
import org.consilium.peerevaluation.control.RatingTeammates;
import org.consilium.peerevaluation.control.ReadingRatings;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.PlannedPhase;
import org.consilium.session.SessionEditing;
import org.consilium.session.control.ConductingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PeerEvaluationIT {

  @Inject private Classrooms classrooms;
  @Inject private SessionEditing sessions;
  @Inject private ConductingSessions conducting;
  @Inject private Phases phases;
  @Inject private RatingTeammates rating;
  @Inject private FollowingPeerEvaluation following;
  @Inject private ReadingRatings reading;
  @Inject private PeerResults results;
  @Inject private Sql sql;
  @Inject private UserTransaction transaction;
  @Resource private ManagedExecutorService executor;

  private Classroom room;
  private Group team;
  private UUID session;
  private UUID checkIn;
  private UUID phase;

  @BeforeEach
  void startWithCheckIn() throws Exception {
    room = classrooms.open();
    team = room.team(0);
    transaction.begin();
    session =
        sessions.prepare(
            room.coordinator(),
            room.courseId(),
            room.teamSetId(),
            "Monday",
            List.of(
                new PlannedPhase(PhaseKind.CHECK_IN, "Check-in", 5),
                new PlannedPhase(PhaseKind.PEER_EVALUATION, "Peers", 10)));
    sessions.start(room.facilitator(), session);
    transaction.commit();
    checkIn = phases.agenda(session).get(0).id();
    phase = phases.agenda(session).get(1).id();
  }

  @Test
  void aStudentSeesTheTeammatesAndWhatIsLeft() throws Exception {
    advance();
    MyRatings mine = rating.mine(team.nurse(), phase);
    assertThat(mine.teammates())
        .extracting(teammate -> teammate.person().id())
        .containsExactlyInAnyOrder(
            team.pharmacist().accountId(),
            team.physician().accountId(),
            team.secondNurse().accountId());
    assertThat(mine.left()).isEqualTo(3);
    assertThat(rate(team.nurse(), team.physician(), 4).left()).isEqualTo(2);
  }

  @Test
  void aSecondRatingOfATeammateReplacesTheFirst() throws Exception {
    advance();
    rate(team.nurse(), team.physician(), 4);
    MyRatings mine = rate(team.nurse(), team.physician(), 2);
    assertThat(mine.left()).isEqualTo(2);
    assertThat(mine.teammates())
        .filteredOn(teammate -> teammate.given() != null)
        .singleElement()
        .satisfies(
            teammate ->
                assertThat(teammate.given().rating().scores())
                    .containsEntry(Competency.COMMUNICATION, 2));
  }

  @Test
  void twoDevicesOfOneRaterStoreOneRating() throws Exception {
    advance();
    together(
        () -> rate(team.nurse(), team.physician(), 1),
        () -> rate(team.nurse(), team.physician(), 5));
    assertThat(progressOf(team.physician()).receivedFrom()).isEqualTo(1);
  }

  @Test
  void nobodyRatesThemselvesOrAnotherTeam() throws Exception {
    advance();
    assertThat(codeOf(() -> rate(team.nurse(), team.nurse(), 5)))
        .isEqualTo("peerevaluation.yourself");
    assertThat(codeOf(() -> rate(team.nurse(), room.team(1).nurse(), 5)))
        .isEqualTo("peerevaluation.no-teammate");
    assertThat(codeOf(() -> rate(team.nurse(), room.late(), 5)))
        .isEqualTo("peerevaluation.no-teammate");
    assertThat(rating.mine(team.nurse(), phase).left()).isEqualTo(3);
  }

  @Test
  void onlyStudentsOfATeamRate() throws Exception {
    advance();
    assertThat(codeOf(() -> rating.mine(room.facilitator(), phase)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> rate(room.coordinator(), team.nurse(), 5)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> rating.mine(room.stranger(), phase))).isEqualTo("session.no-session");
    assertThat(codeOf(() -> rate(room.outsider(), team.nurse(), 5)))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> rating.mine(room.late(), phase))).startsWith("session.");
    assertThat(codeOf(() -> rating.mine(team.nurse(), Ids.next()))).isEqualTo("session.no-phase");
    assertThat(codeOf(() -> rating.mine(team.nurse(), checkIn)))
        .isEqualTo("peerevaluation.no-phase");
  }

  @Test
  void ratingsAreTakenWhileThePhaseIsOpenAlone() throws Exception {
    assertThat(codeOf(() -> rate(team.nurse(), team.physician(), 4)))
        .isEqualTo("session.phase-not-begun");
    advance();
    conducting.pause(room.facilitator(), session, version(), null);
    assertThat(codeOf(() -> rate(team.nurse(), team.physician(), 4)))
        .isEqualTo("session.phase-paused");
    conducting.resume(room.facilitator(), session, version());
    rate(team.nurse(), team.physician(), 4);
    advance();
    assertThat(codeOf(() -> rate(team.nurse(), team.pharmacist(), 4)))
        .isEqualTo("session.phase-over");
    assertThat(rating.mine(team.nurse(), phase).left()).isEqualTo(2);
  }

  @Test
  void anIncompleteRatingLeavesTheFormerOne() throws Exception {
    advance();
    rate(team.nurse(), team.physician(), 4);
    PeerRating incomplete = new PeerRating(Map.of(Competency.COMMUNICATION, 9), "too short", null);
    DomainProblem refusal =
        refusalOf(() -> rating.rate(team.nurse(), phase, team.physician().accountId(), incomplete));
    assertThat(refusal.code()).isEqualTo("peerevaluation.invalid-rating");
    assertThat(refusal.faults()).hasSize(6);
    assertThat(rating.mine(team.nurse(), phase).left()).isEqualTo(2);
  }

  @Test
  void staffSeeWhoHasRatedHowManyOfEverySchool() throws Exception {
    advance();
    rate(team.nurse(), team.physician(), 4);
    rate(team.nurse(), team.pharmacist(), 4);
    rate(team.nurse(), team.secondNurse(), 4);
    rate(team.pharmacist(), team.nurse(), 4);
    PeerProgress progress = following.progress(room.facilitator(), phase);
    assertThat(progress.students()).isEqualTo(8);
    assertThat(progress.finished()).isEqualTo(1);
    assertThat(progress.releasable()).isFalse();
    assertThat(progressOf(team.nurse()).rated()).isEqualTo(3);
    assertThat(progressOf(team.pharmacist()).receivedFrom()).isEqualTo(1);
    assertThat(codeOf(() -> following.progress(team.nurse(), phase)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> following.progress(room.outsider(), phase)))
        .isEqualTo("session.no-session");
  }

  @Test
  void releasingWaitsForTheEndAndHappensOnce() throws Exception {
    advance();
    assertThat(codeOf(() -> following.release(room.facilitator(), phase)))
        .isEqualTo("peerevaluation.not-over");
    advance();
    assertThat(codeOf(() -> following.release(team.nurse(), phase)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> following.release(room.outsider(), phase)))
        .isEqualTo("session.no-session");
    assertThat(following.progress(room.facilitator(), phase).releasable()).isTrue();
    List<Instant> released =
        together(
            () -> following.release(room.facilitator(), phase).releasedAt(),
            () -> following.release(room.facilitator(), phase).releasedAt());
    assertThat(released.get(0)).isNotNull().isEqualTo(released.get(1));
    assertThat(following.release(room.facilitator(), phase).releasedAt())
        .isEqualTo(released.get(0));
    assertThat(following.progress(room.facilitator(), phase).releasable()).isFalse();
    assertThat(
            sql.list(
                "SELECT action FROM audit_event WHERE subject_id = ? AND action = ?",
                row -> row.text("action"),
                phase,
                "peerevaluation.released"))
        .hasSize(1);
  }

  @Test
  void theRatedSeeNothingBeforeTheRelease() throws Exception {
    advance();
    everybodyRatesThePhysician();
    assertThat(received(team.physician())).isInstanceOf(MyReceived.NotReleased.class);
    advance();
    assertThat(received(team.physician())).isInstanceOf(MyReceived.NotReleased.class);
  }

  @Test
  void threeRatersAreShownWithoutTheirNames() throws Exception {
    advance();
    everybodyRatesThePhysician();
    advance();
    following.release(room.facilitator(), phase);
    MyReceived.Shown shown = (MyReceived.Shown) received(team.physician());
    assertThat(shown.summary().raters()).isEqualTo(3);
    assertThat(shown.summary().overall()).contains(new BigDecimal("3.3")); // 5, 4 and 1
    assertThat(shown.comments())
        .extracting(MyReceived.Comment::strength)
        .containsExactlyInAnyOrder("strength of 5", "strength of 4", "strength of 1");
    assertThat(shown.comments())
        .isEqualTo(((MyReceived.Shown) received(team.physician())).comments());
    assertThat(shown.comments()).allMatch(comment -> comment.id().version() == 4);
  }

  @Test
  void fewerThanThreeRatersAreNotShownToTheRated() throws Exception {
    advance();
    rate(team.nurse(), team.physician(), 5);
    rate(team.pharmacist(), team.physician(), 4);
    advance();
    following.release(room.facilitator(), phase);
    assertThat(received(team.physician())).isInstanceOf(MyReceived.TooFew.class);
    assertThat(received(team.nurse())).isInstanceOf(MyReceived.TooFew.class);
  }

  @Test
  void staffReadWhatTheirOwnSchoolsStudentsReceivedAndNoPartnersName() throws Exception {
    advance();
    everybodyRatesThePhysician();
    rate(team.physician(), team.pharmacist(), 3);
    OwnStudentsReceived north = reading.ofOwnStudents(room.coordinator(), phase);
    assertThat(north.students())
        .hasSize(4)
        .allMatch(student -> student.person().institutionId().equals(room.north()));
    assertThat(ratingsOf(north, team.physician()))
        .extracting(OwnStudentsReceived.ReceivedRating::rater)
        .filteredOn(rater -> rater != null)
        .singleElement()
        .asString()
        .startsWith("Nia ");
    OwnStudentsReceived south = reading.ofOwnStudents(room.facilitator(), phase);
    assertThat(south.students())
        .allMatch(student -> student.person().institutionId().equals(room.south()));
    assertThat(ratingsOf(south, team.pharmacist()))
        .singleElement()
        .satisfies(received -> assertThat(received.rater()).isNull());
    assertThat(codeOf(() -> reading.ofOwnStudents(team.nurse(), phase)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> reading.ofOwnStudents(room.outsider(), phase)))
        .isEqualTo("session.no-session");
  }

  @Test
  void otherRoomsLearnRatersAndMeanOfEverybody() throws Exception {
    assertThat(results.ofSession(session)).isEmpty();
    advance();
    everybodyRatesThePhysician();
    assertThat(results.ofSession(session)).hasSize(8);
    assertThat(results.ofSession(session))
        .filteredOn(result -> result.raters() > 0)
        .containsExactly(
            new PeerResult(
                phase, team.physician().accountId(), 3, new BigDecimal("3.3"), false, true));
  }

  private void everybodyRatesThePhysician() {
    rate(team.nurse(), team.physician(), 5);
    rate(team.pharmacist(), team.physician(), 4);
    rate(team.secondNurse(), team.physician(), 1);
  }

  private MyRatings rate(Actor rater, Actor ratee, int score) {
    Map<Competency, Integer> scores = new EnumMap<>(Competency.class);
    Arrays.stream(Competency.values()).forEach(competency -> scores.put(competency, score));
    return rating.rate(
        rater,
        phase,
        ratee.accountId(),
        new PeerRating(scores, "strength of " + score, "suggestion of " + score));
  }

  private MyReceived received(Actor ratee) {
    return reading.received(ratee, phase);
  }

  private static List<OwnStudentsReceived.ReceivedRating> ratingsOf(
      OwnStudentsReceived received, Actor ratee) {
    return received.students().stream()
        .filter(student -> student.person().id().equals(ratee.accountId()))
        .flatMap(student -> student.ratings().stream())
        .toList();
  }

  private PeerProgress.MemberProgress progressOf(Actor student) {
    return following.progress(room.facilitator(), phase).teams().stream()
        .flatMap(members -> members.members().stream())
        .filter(member -> member.person().id().equals(student.accountId()))
        .findFirst()
        .orElseThrow();
  }

  private void advance() {
    conducting.advance(room.facilitator(), session, version());
  }

  private int version() {
    return sql.first(
            "SELECT version FROM tbl_session WHERE id = ?", row -> row.number("version"), session)
        .orElseThrow();
  }

  private <T> List<T> together(Callable<T> first, Callable<T> second) throws Exception {
    Future<T> other = executor.submit(second);
    return List.of(first.call(), other.get());
  }
}
