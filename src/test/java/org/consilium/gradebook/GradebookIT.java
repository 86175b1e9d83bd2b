package org.consilium.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.gradebook.entity.rules.AttendancePolicy.USUAL;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classroom.Group;
import org.consilium.Classrooms;
import org.consilium.bank.Item;
import org.consilium.bank.ItemOption;
import org.consilium.exercise.ExerciseEditing;
import org.consilium.exercise.PlannedOption;
import org.consilium.gradebook.boundary.GradebookResource;
import org.consilium.gradebook.control.MakeUps;
import org.consilium.gradebook.control.Policies;
import org.consilium.gradebook.control.Results;
import org.consilium.gradebook.entity.rules.AttendancePolicy;
import org.consilium.gradebook.entity.rules.AttendancePolicy.Absent;
import org.consilium.gradebook.entity.rules.AttendancePolicy.Excused;
import org.consilium.gradebook.entity.rules.AttendancePolicy.Grading;
import org.consilium.gradebook.entity.rules.AttendancePolicy.Late;
import org.consilium.gradebook.entity.rules.AttendancePolicy.MakeUp;
import org.consilium.gradebook.entity.rules.Gradebook;
import org.consilium.gradebook.entity.rules.Gradebook.ExerciseScore;
import org.consilium.gradebook.entity.rules.Gradebook.Score;
import org.consilium.gradebook.entity.rules.Gradebook.TeamScore;
import org.consilium.gradebook.entity.rules.GradebookRow;
import org.consilium.gradebook.entity.rules.MyResults;
import org.consilium.gradebook.entity.rules.MyResults.PeerOutcome;
import org.consilium.gradebook.entity.rules.MyResults.ToReview;
import org.consilium.gradebook.entity.rules.PolicyScoring.Scores;
import org.consilium.gradebook.entity.rules.TeamGain;
import org.consilium.peerevaluation.Competency;
import org.consilium.peerevaluation.PeerEditing;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.readiness.ReadinessEditing;
import org.consilium.readiness.ReadinessEditing.NewScratch;
import org.consilium.session.CheckInState;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.PlannedPhase;
import org.consilium.session.SessionEditing;
import org.consilium.session.SessionState;
import org.consilium.session.control.CheckingIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class GradebookIT {

  private static final int ITEMS = 3;

  @Inject private Classrooms classrooms;
  @Inject private SessionEditing sessions;
  @Inject private ReadinessEditing tests;
  @Inject private ExerciseEditing exercises;
  @Inject private PeerEditing peers;
  @Inject private Phases phases;
  @Inject private Results results;
  @Inject private Policies policies;
  @Inject private MakeUps makeUps;
  @Inject private CheckingIn checkingIn;
  @Inject private AuditedFacts audited;
  @Inject private GradebookResource resource;
  @Inject private CurrentActor currentActor;
  @Inject private Sql sql;
  @Inject private UserTransaction transaction;

  private Classroom room;
  private Group team;
  private UUID session;
  private PhaseInfo irat;
  private PhaseInfo trat;
  private PhaseInfo exercise;
  private PhaseInfo peerEvaluation;

  @BeforeEach
  void begin() throws Exception {
    room = classrooms.open();
    team = room.team(0);
    transaction.begin();
    session =
        sessions.prepare(room.coordinator(), room.courseId(), room.teamSetId(), "Monday", agenda());
    List<PhaseInfo> planned = phases.agenda(session);
    irat = planned.get(0);
    trat = planned.get(1);
    exercise = planned.get(2);
    peerEvaluation = planned.get(3);
    tests.choose(room.coordinator(), irat.id(), items().stream().map(Item::id).toList());
    exercises.prepare(
        room.coordinator(),
        exercise.id(),
        "What first?",
        List.of(new PlannedOption("Wait", 0, null), new PlannedOption("Act", 4, "It cannot wait")));
    sessions.start(room.facilitator(), session);
    sessions.checkIn(team.nurse(), session);
    transaction.commit();
  }

  @Test
  void nothingOfTheTestsIsToldToStudentsWhileTheTeamIsAtWork() throws Exception {
    transaction.begin();
    takeIrat();
    transaction.commit();
    MyResults during = results.mine(team.nurse(), session);
    assertThat(during.irats()).singleElement().matches(mine -> mine.result() == null);
    assertThat(during.trats()).isEmpty();
    assertThat(during.review()).isEmpty();
    transaction.begin();
    sessions.advance(room.facilitator(), session);
    takeTrat();
    transaction.commit();
    MyResults together = results.mine(team.nurse(), session);
    assertThat(together.irats()).singleElement().matches(mine -> mine.result() == null);
    assertThat(together.review()).isEmpty();
    assertThat(together.trats())
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.points()).isEqualTo(6);
              assertThat(card.gain()).isNull();
            });
  }

  @Test
  void aStudentSeesTheOwnResultsOfTheWholeSession() throws Exception {
    playToTheEnd();
    MyResults mine = results.mine(team.nurse(), session);
    assertThat(mine.state()).isEqualTo(SessionState.CLOSED);
    assertThat(mine.irats().get(0).result().percent()).isEqualTo(new BigDecimal("66.7"));
    assertThat(mine.review())
        .containsExactly(new ToReview(irat.id(), 2, "Item 3", true, "Because of reason 3."));
    // the team 6 of 12; its members 8, 4 and 0 of 12; the physician took no test
    assertThat(mine.trats().get(0).gain())
        .isEqualTo(new TeamGain(new BigDecimal("33.3"), new BigDecimal("16.7")));
    assertThat(mine.exercises().get(0).result().choice()).isEqualTo("B");
    assertThat(mine.exercises().get(0).result().points()).isEqualTo(4);
    assertThat(mine.peerEvaluations().get(0).outcome()).isEqualTo(PeerOutcome.SHOWN);
    assertThat(mine.peerEvaluations().get(0).mean()).isEqualTo(new BigDecimal("4.0"));
    assertThat(results.mine(team.pharmacist(), session).peerEvaluations().get(0).outcome())
        .isEqualTo(PeerOutcome.TOO_FEW);
  }

  @Test
  void staffSeeTheirOwnPeopleInFullAndOfPartnersTheTeamAlone() throws Exception {
    playToTheEnd();
    Gradebook north = results.gradebook(room.coordinator(), session);
    assertThat(north.rows()).hasSize(8);
    GradebookRow nurse = row(north, team.nurse());
    assertThat(nurse.own().checkIn().isHere()).isTrue();
    assertThat(nurse.own().irats()).containsExactly(new Score(8, 12, new BigDecimal("66.7")));
    assertThat(nurse.own().peerEvaluations().get(0).mean()).isEqualTo(new BigDecimal("4.0"));
    assertThat(row(north, team.physician()).own().irats()).containsExactly((Score) null);
    GradebookRow pharmacist = row(north, team.pharmacist());
    assertThat(pharmacist.withheld()).isTrue();
    assertThat(pharmacist.own()).isNull();
    assertThat(pharmacist.exercises()).containsExactly(new ExerciseScore("B", 4, 4, true));
    TeamScore card = pharmacist.trats().get(0);
    assertThat(card.percent()).isEqualTo(new BigDecimal("50.0"));
    assertThat(card.gain().gain()).isEqualTo(new BigDecimal("16.7"));
    // south knows two of three who took the test: the mean would tell the third's points
    TeamScore seenBySouth =
        row(results.gradebook(room.facilitator(), session), team.nurse()).trats().get(0);
    assertThat(seenBySouth.gain()).isNull();
    assertThat(seenBySouth.gainWithheld()).isTrue();
  }

  @Test
  void everySchoolsStaffGetTheirOwnHalf() throws Exception {
    playToTheEnd();
    assertThat(ownRows(room.coordinator())).isEqualTo(4);
    assertThat(ownRows(room.partnerCoordinator())).isEqualTo(4);
  }

  @Test
  void resultsAreForStudentsAndTheTableForStaff() {
    assertThat(codeOf(() -> results.gradebook(team.nurse(), session)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> results.csv(team.nurse(), session))).isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> results.mine(room.facilitator(), session)))
        .isEqualTo("session.not-allowed");
    for (Actor foreign : List.of(room.stranger(), room.outsider())) {
      assertThat(codeOf(() -> results.mine(foreign, session))).isEqualTo("session.no-session");
      assertThat(codeOf(() -> results.gradebook(foreign, session))).isEqualTo("session.no-session");
      assertThat(codeOf(() -> results.csv(foreign, session))).isEqualTo("session.no-session");
    }
    assertThat(codeOf(() -> results.mine(room.late(), session))).startsWith("session.");
  }

  @Test
  void theFileIsMarkedAsUtf8AndTheTrailKnowsWhoTookIt() throws Exception {
    playToTheEnd();
    currentActor.set(room.coordinator());
    Response answer = resource.csv(session);
    byte[] bytes = (byte[]) answer.getEntity();
    assertThat(bytes).startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
    assertThat(answer.getHeaderString("Content-Disposition"))
        .isEqualTo("attachment; filename=\"gradebook-" + session + ".csv\"");
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(9);
    assertThat(lines.get(0)).startsWith("\uFEFFfamily_name,given_name,school,");
    assertThat(lines).filteredOn(line -> line.contains(",yes,,,,,,,,")).hasSize(4);
    assertThat(
            sql.list(
                "SELECT account_id FROM audit_event WHERE subject_id = ? AND action = ?",
                row -> row.uuid("account_id"),
                session,
                "gradebook.exported"))
        .containsExactly(room.coordinator().accountId());
  }

  /** The team's tRAT: 4 + 2 + 0 of 12 points = 50.0 %; the nurse's iRAT 8 of 12 = 66.7 %. */
  @Test
  void theSameTratYieldsEachSchoolsScoreByItsOwnPolicy() throws Exception {
    playToTheEnd();
    policies.state(
        room.coordinator(),
        room.courseId(),
        new AttendancePolicy(
            Late.COUNTS, Absent.TRAT_ONLY, Excused.LEFT_OUT, MakeUp.IRAT, Grading.GRADED));
    Gradebook north = results.gradebook(room.coordinator(), session);
    Gradebook south = results.gradebook(room.partnerCoordinator(), session);
    assertThat(told(north, team.nurse())).isEqualTo("66.7 PRESENT, 50.0 PRESENT = 58.3");
    assertThat(told(north, team.physician()))
        .isEqualTo("null ABSENT_LEFT_OUT, 50.0 ABSENT_TRAT_COUNTS = 50.0");
    assertThat(told(south, team.secondNurse()))
        .as("the partner stated nothing")
        .isEqualTo("0.0 ABSENT_ZERO, 0.0 ABSENT_ZERO = 0.0");
    assertThat(row(south, team.nurse()).own()).isNull();
    checkingIn.mark(
        room.coordinator(), session, team.physician().accountId(), CheckInState.EXCUSED);
    assertThat(told(results.gradebook(room.coordinator(), session), team.physician()))
        .isEqualTo("null EXCUSED_LEFT_OUT, null EXCUSED_LEFT_OUT = null");
    makeUps.enter(room.coordinator(), session, irat.id(), team.physician().accountId(), 9);
    assertThat(told(results.gradebook(room.coordinator(), session), team.physician()))
        .as("9 of 12 = 75.0")
        .isEqualTo("75.0 MADE_UP, null EXCUSED_LEFT_OUT = 75.0");
    makeUps.enter(room.coordinator(), session, irat.id(), team.physician().accountId(), null);
    assertThat(told(results.gradebook(room.coordinator(), session), team.physician()))
        .isEqualTo("null EXCUSED_LEFT_OUT, null EXCUSED_LEFT_OUT = null");
    assertThat(audited.actionsOn(irat.id()))
        .contains("gradebook.make-up-entered", "gradebook.make-up-removed");
  }

  @Test
  void onlyTheSchoolsOwnCoordinatorStatesItsPolicyAndOwnStaffEnterMakeUps() throws Exception {
    assertThat(codeOf(() -> policies.state(room.facilitator(), room.courseId(), USUAL)))
        .isEqualTo("course.not-allowed");
    assertThat(codeOf(() -> policies.show(team.nurse(), room.courseId())))
        .isEqualTo("course.not-allowed");
    assertThat(codeOf(() -> policies.state(room.outsider(), room.courseId(), USUAL)))
        .isEqualTo("course.no-course");
    AttendancePolicy half = new AttendancePolicy(Late.COUNTS, null, null, null, null);
    assertThat(codeOf(() -> policies.state(room.coordinator(), room.courseId(), half)))
        .isEqualTo("gradebook.bad-policy");
    assertThat(policies.show(room.coordinator(), room.courseId()).stated()).isFalse();
    policies.state(room.coordinator(), room.courseId(), USUAL);
    assertThat(policies.show(room.coordinator(), room.courseId()).stated()).isTrue();
    assertThat(policies.show(room.partnerCoordinator(), room.courseId()).stated())
        .as("the other school's is its own matter")
        .isFalse();
    assertThat(audited.actionsOn(room.courseId())).contains("gradebook.policy-stated");
    UUID ofNorth = team.physician().accountId();
    assertThat(codeOf(() -> makeUps.enter(room.facilitator(), session, irat.id(), ofNorth, 4)))
        .isEqualTo("gradebook.no-irat");
    assertThat(codeOf(() -> makeUps.enter(room.coordinator(), session, trat.id(), ofNorth, 4)))
        .isEqualTo("gradebook.no-irat");
    assertThat(codeOf(() -> makeUps.enter(room.coordinator(), session, irat.id(), ofNorth, 13)))
        .isEqualTo("gradebook.bad-make-up");
    assertThat(codeOf(() -> makeUps.enter(team.nurse(), session, irat.id(), ofNorth, 4)))
        .isEqualTo("session.not-allowed");
  }

  private static String told(Gradebook gradebook, Actor student) {
    Scores scores = row(gradebook, student).own().scores();
    return scores.tests().stream()
            .map(test -> test.percent() + " " + test.reason())
            .collect(Collectors.joining(", "))
        + " = "
        + scores.percent();
  }

  private void playToTheEnd() throws Exception {
    transaction.begin();
    takeIrat();
    sessions.advance(room.facilitator(), session);
    takeTrat();
    sessions.advance(room.facilitator(), session);
    exercises.commit(team.nurse(), exercise.id(), 1, "The potassium is 6.8");
    exercises.reveal(room.facilitator(), exercise.id());
    sessions.advance(room.facilitator(), session);
    rate(team.pharmacist(), team.nurse(), 5);
    rate(team.physician(), team.nurse(), 4);
    rate(team.secondNurse(), team.nurse(), 3);
    rate(team.nurse(), team.pharmacist(), 3);
    sessions.advance(room.facilitator(), session);
    peers.release(room.facilitator(), peerEvaluation.id());
    transaction.commit();
  }

  /** Nurse 2 of 3 right, pharmacist 1, second nurse none; the physician answers nothing. */
  private void takeIrat() {
    answer(team.nurse(), true, true, false);
    answer(team.pharmacist(), true, false, false);
    answer(team.secondNurse(), false, false, false);
  }

  private void answer(Actor student, boolean... right) {
    Map<UUID, UUID> options = new LinkedHashMap<>();
    for (int i = 0; i < ITEMS; i++) {
      options.put(items().get(i).id(), option(items().get(i), right[i]));
    }
    tests.answer(student, irat.id(), options);
  }

  /** The first item at once, the second at the second attempt, the third not at all. */
  private void takeTrat() {
    Item first = items().get(0);
    Item second = items().get(1);
    tests.scratch(
        trat.id(),
        List.of(
            new NewScratch(team.nurse(), first.id(), option(first, true)),
            new NewScratch(team.pharmacist(), second.id(), option(second, false)),
            new NewScratch(team.physician(), second.id(), option(second, true))));
  }

  private void rate(Actor rater, Actor ratee, int score) {
    Map<Competency, Integer> scores = new EnumMap<>(Competency.class);
    Arrays.stream(Competency.values()).forEach(competency -> scores.put(competency, score));
    peers.rate(
        rater,
        peerEvaluation.id(),
        Map.of(
            ratee.accountId(),
            new PeerRating(scores, "Listens to everybody", "Could speak up earlier")));
  }

  private List<Item> items() {
    return room.items().subList(0, ITEMS);
  }

  private static UUID option(Item item, boolean right) {
    return item.options().stream()
        .filter(option -> option.correct() == right)
        .map(ItemOption::id)
        .findFirst()
        .orElseThrow();
  }

  private long ownRows(Actor staff) {
    return results.gradebook(staff, session).rows().stream().filter(r -> r.own() != null).count();
  }

  private static GradebookRow row(Gradebook gradebook, Actor student) {
    return gradebook.rows().stream()
        .filter(row -> row.accountId().equals(student.accountId()))
        .findFirst()
        .orElseThrow();
  }

  private static List<PlannedPhase> agenda() {
    return List.of(
        new PlannedPhase(PhaseKind.IRAT, "Alone", 10),
        new PlannedPhase(PhaseKind.TRAT, "Together", 10),
        new PlannedPhase(PhaseKind.EXERCISE, "The next hour", 10),
        new PlannedPhase(PhaseKind.PEER_EVALUATION, "Peers", 10));
  }
}
