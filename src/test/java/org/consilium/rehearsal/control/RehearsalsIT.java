package org.consilium.rehearsal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.TurnedClock;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.caseboard.control.ReadingBoards;
import org.consilium.caseboard.control.participation.SharingParticipation;
import org.consilium.caseboard.control.template.ChoosingTemplate;
import org.consilium.caseboard.entity.BoardSummary;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.caseboard.entity.rules.layout.BuiltInTemplate;
import org.consilium.course.control.Checklist;
import org.consilium.course.control.MyCourses;
import org.consilium.course.control.RosterUpload;
import org.consilium.course.control.Rosters;
import org.consilium.course.control.proposal.Proposing;
import org.consilium.exercise.ExerciseResults;
import org.consilium.gradebook.control.Results;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.SchoolCourses;
import org.consilium.institution.control.people.PeopleSearch;
import org.consilium.institution.control.people.SchoolPeople;
import org.consilium.institution.control.people.SignInReset;
import org.consilium.peerevaluation.PeerResults;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.readiness.ReadinessResults;
import org.consilium.rehearsal.control.Rehearsals.Standing;
import org.consilium.session.Attendance;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionState;
import org.consilium.session.SessionTeams;
import org.consilium.session.control.Today;
import org.consilium.session.control.ViewingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RehearsalsIT {

  /** Everybody comes in time: two teams of four, of two schools. */
  private static final Wishes QUICK = new Wishes(20, 0, 0);

  private static final int STUDENTS = 8;

  private static final String NOBODY = "rehearsal.nobody-to-look-through";

  /** Ten minutes at twenty times the speed are thirty seconds: six of these, and none is over. */
  private static final Duration A_WHILE = Duration.ofSeconds(5);

  private static final int MOST_WHILES = 100;

  @Inject private Rehearsals rehearsals;
  @Inject private Driver driver;
  @Inject private Expiry expiry;
  @Inject private PreparedHours hours;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private TurnedClock clock;
  @Inject private AuditedFacts audited;
  @Inject private Phases phases;
  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private SchoolCourses schoolCourses;
  @Inject private Attendance attendance;
  @Inject private ReadinessResults tests;
  @Inject private ExerciseResults exercises;
  @Inject private PeerResults peers;
  @Inject private BoardsOfPhases boards;
  @Inject private ReadingBoards reading;
  @Inject private ChoosingTemplate lanes;
  @Inject private SharingParticipation participation;
  @Inject private ViewingSessions viewing;
  @Inject private MyCourses courses;
  @Inject private Today today;
  @Inject private SessionAccess access;
  @Inject private LookingThrough looking;
  @Inject private RosterUpload upload;
  @Inject private Proposing proposing;
  @Inject private Rosters rosters;
  @Inject private Checklist checklist;
  @Inject private Results gradebook;
  @Inject private SchoolPeople schoolPeople;
  @Inject private SignInReset reset;

  private Classroom room;
  private UUID session;

  @BeforeEach
  void preparedSession() {
    room = classrooms.open();
    session = hours.prepare(room);
  }

  @AfterEach
  void turnBack() {
    clock.turnBack();
  }

  @Test
  void isPlayedToTheEndTouchesNothingRealAndGoesWhole() {
    UUID exercise = phases.agenda(session).get(3).id();
    lanes.choose(room.coordinator(), exercise, BuiltInTemplate.SBAR_HANDOVER, null);
    participation.choose(room.coordinator(), exercise, true);
    List<String> real = everythingReal();
    Map<String, Integer> rows = hours.rows();
    Standing begun = rehearsals.begin(room.facilitator(), session, QUICK);
    UUID rehearsal = begun.rehearsal().orElseThrow().sessionId();
    assertThat(everythingReal()).isEqualTo(real);
    stage.start(room, rehearsal);
    played(rehearsal, 0, () -> attendance.present(rehearsal).size() == STUDENTS);
    play(rehearsal, 1, () -> answered(rehearsal) == STUDENTS);
    play(rehearsal, 2, () -> scratched(rehearsal) == 2 * PreparedHours.QUESTIONS);
    play(
        rehearsal,
        3,
        () -> exercises.ofSession(rehearsal).stream().allMatch(e -> e.choice() != null));
    assertThat(boards.all(room.coordinator(), phases.agenda(rehearsal).get(3).id()))
        .allMatch(board -> board.operations() > 2)
        .allMatch(board -> layout(board).equals(BuiltInTemplate.SBAR_HANDOVER.layout()));
    assertThat(participation.isShown(room.facilitator(), phases.agenda(rehearsal).get(3).id()))
        .isTrue();
    play(rehearsal, 4, () -> peers.ofSession(rehearsal).stream().allMatch(p -> p.raters() == 3));
    stage.advance(room, rehearsal);
    assertThat(rehearsals.show(room.coordinator(), rehearsal).state())
        .isEqualTo(SessionState.CLOSED);
    assertThat(gradebook.gradebook(room.coordinator(), rehearsal).rows()).hasSize(STUDENTS);
    assertThat(hours.disclosuresOf(rehearsal)).isZero();
    assertThat(everythingReal()).isEqualTo(real);

    rehearsals.remove(room.coordinator(), rehearsal);
    driver.tick();
    assertThat(hours.rows()).isEqualTo(rows);
    assertThat(everythingReal()).isEqualTo(real);
    assertThat(codeOf(() -> viewing.show(room.coordinator(), rehearsal)))
        .isEqualTo("session.no-session");
    assertThat(audited.actionsOn(session))
        .filteredOn(action -> action.startsWith("rehearsal."))
        .containsExactly("rehearsal.begun", "rehearsal.removed");
  }

  @Test
  void simulatedPeopleAreOfNoSchoolsListAndNeverSignIn() {
    UUID rehearsal =
        rehearsals.begin(room.coordinator(), session, QUICK).rehearsal().orElseThrow().sessionId();
    List<UUID> invented =
        teams.teams(rehearsal).stream().flatMap(team -> team.members().stream()).toList();
    assertThat(people.byIds(invented).values())
        .extracting(person -> person.institutionId() + " " + person.discipline())
        .containsExactlyInAnyOrderElementsOf(
            people.byIds(room.students().stream().map(Actor::accountId).toList()).values().stream()
                .map(person -> person.institutionId() + " " + person.discipline())
                .toList());
    assertThat(people.ofSchool(room.north())).noneMatch(p -> invented.contains(p.id()));
    assertThat(people.withoutPassword(invented)).isEmpty();
    for (Actor helper : List.of(room.coordinator(), classrooms.administrator(room.north()))) {
      assertThat(invented)
          .allMatch(id -> codeOf(() -> reset.reset(helper, id)).equals("institution.no-account"));
    }
  }

  @Test
  void onlyStaffOfTheCourseRehearseAndOnlyWhatIsReady() {
    for (Actor student : List.of(room.student(0, 0), room.late())) {
      assertThat(refusals(student)).containsOnly("session.not-allowed");
    }
    for (Actor foreign : List.of(room.outsider(), room.stranger())) {
      assertThat(refusals(foreign)).containsOnly("session.no-session");
    }
    assertThat(codeOf(() -> rehearsals.remove(room.coordinator(), session)))
        .isEqualTo("rehearsal.none");
    assertThat(codeOf(() -> rehearsals.begin(room.coordinator(), session, new Wishes(0, 41, -1))))
        .isEqualTo("rehearsal.bad-wishes");
    UUID empty = hours.empty(room);
    assertThat(refusalOf(() -> rehearsals.begin(room.coordinator(), empty, QUICK)).faults())
        .extracting(Fault::where)
        .contains("phase 2", "phase 4");
    UUID rehearsal =
        rehearsals
            .begin(room.partnerCoordinator(), session, QUICK)
            .rehearsal()
            .orElseThrow()
            .sessionId();
    assertThat(codeOf(() -> rehearsals.begin(room.coordinator(), session, QUICK)))
        .isEqualTo("rehearsal.there-already");
    assertThat(codeOf(() -> rehearsals.begin(room.coordinator(), rehearsal, QUICK)))
        .isEqualTo("rehearsal.of-a-rehearsal");
    for (Actor none : List.of(room.student(0, 0), room.outsider(), room.stranger())) {
      assertThat(codeOf(() -> rehearsals.show(none, rehearsal))).isEqualTo("session.no-session");
    }
    assertThat(rehearsals.steer(room.facilitator(), rehearsal, 3).rehearsal())
        .hasValueSatisfying(there -> assertThat(there.wishes().speed()).isEqualTo(3));
    rehearsals.remove(room.facilitator(), session);
    stage.start(room, session);
    assertThat(codeOf(() -> rehearsals.begin(room.coordinator(), session, QUICK)))
        .isEqualTo("rehearsal.begun-already");
  }

  @Test
  void itsStaffSeeThroughSimulatedEyesAloneUntilItGoes() {
    UUID rehearsal =
        rehearsals.begin(room.coordinator(), session, QUICK).rehearsal().orElseThrow().sessionId();
    UUID simulated = teams.teams(rehearsal).getFirst().members().getFirst();
    for (Actor staff : List.of(room.facilitator(), room.partnerCoordinator())) {
      Actor seen = looking.through(staff, simulated.toString());
      assertThat(seen.accountId()).isEqualTo(simulated);
      assertThat(seen.roles()).containsExactly(Role.STUDENT);
      assertThat(access.requireStudent(seen, rehearsal).team().members()).contains(simulated);
    }
    for (Actor none :
        List.of(
            room.student(0, 0), room.late(), room.outsider(), room.stranger(), administrator())) {
      assertThat(lookRefused(none, simulated.toString())).isEqualTo(NOBODY);
    }
    for (Actor real : List.of(room.student(0, 0), room.facilitator(), room.stranger())) {
      assertThat(lookRefused(room.coordinator(), real.accountId().toString())).isEqualTo(NOBODY);
    }
    assertThat(lookRefused(room.coordinator(), "nobody")).isEqualTo(NOBODY);
    Actor eyes = looking.through(room.coordinator(), simulated.toString());
    assertThat(lookRefused(eyes, simulated.toString())).isEqualTo(NOBODY);
    rehearsals.remove(room.coordinator(), rehearsal);
    assertThat(lookRefused(room.coordinator(), simulated.toString())).isEqualTo(NOBODY);
  }

  @Test
  void takesNoPeopleButItsSimulatedOnes() {
    UUID rehearsal =
        rehearsals.begin(room.coordinator(), session, QUICK).rehearsal().orElseThrow().sessionId();
    UUID course = viewing.show(room.coordinator(), rehearsal).sheet().info().courseId();
    byte[] file =
        "email;given name;family name;discipline\nreal@north.example;Real;Person;NUR"
            .getBytes(StandardCharsets.UTF_8);
    Map<String, Integer> rows = hours.rows();
    assertThat(
            List.of(
                codeOf(() -> upload.preview(room.coordinator(), course, file)),
                codeOf(() -> upload.confirm(room.coordinator(), course, file, "")),
                codeOf(() -> proposing.propose(room.coordinator(), course, room.south(), file))))
        .containsOnly("course.people-of-rehearsal");
    assertThat(hours.rows()).isEqualTo(rows);
  }

  private String lookRefused(Actor actor, String accountId) {
    return codeOf(() -> looking.through(actor, accountId));
  }

  @Test
  void goesByItselfAfterAWeek() {
    rehearsals.begin(room.coordinator(), session, QUICK);
    clock.turn(Expiry.LIFE.minusHours(1));
    expiry.look();
    assertThat(rehearsals.show(room.coordinator(), session).rehearsal()).isPresent();
    clock.turn(Duration.ofHours(2));
    expiry.look();
    assertThat(rehearsals.show(room.coordinator(), session).rehearsal()).isEmpty();
    assertThat(audited.actionsOn(session)).endsWith("rehearsal.begun", "rehearsal.expired");
  }

  private List<String> refusals(Actor actor) {
    return List.of(
        codeOf(() -> rehearsals.show(actor, session)),
        codeOf(() -> rehearsals.begin(actor, session, QUICK)),
        codeOf(() -> rehearsals.steer(actor, session, 2)),
        codeOf(() -> rehearsals.remove(actor, session)));
  }

  /** Lets a whole phase go by, then goes on to the next. */
  private void play(UUID rehearsal, int phase, BooleanSupplier until) {
    stage.advance(room, rehearsal);
    played(rehearsal, phase, until);
  }

  private void played(UUID rehearsal, int phase, BooleanSupplier until) {
    assertThat(phases.agenda(rehearsal).get(phase).startedAt()).isNotNull();
    for (int i = 0; i < MOST_WHILES && !until.getAsBoolean(); i++) {
      clock.turn(A_WHILE);
      driver.tick();
    }
    assertThat(until.getAsBoolean()).as("phase " + phase).isTrue();
  }

  private BoardLayout layout(BoardSummary board) {
    return reading.read(room.coordinator(), board.boardId(), null).board().layout();
  }

  private long answered(UUID rehearsal) {
    return tests.irats(rehearsal).stream()
        .filter(irat -> irat.items().stream().anyMatch(item -> item.answered()))
        .count();
  }

  private long scratched(UUID rehearsal) {
    return tests.trats(rehearsal).stream()
        .flatMap(trat -> trat.items().stream())
        .filter(item -> item.right())
        .count();
  }

  /** Whatever tells people of their courses, sessions, people and results. */
  private List<String> everythingReal() {
    Actor admin = administrator();
    List<String> all = new ArrayList<>();
    for (Actor actor :
        List.of(
            room.coordinator(),
            room.partnerCoordinator(),
            room.facilitator(),
            room.student(0, 0),
            room.student(1, 1))) {
      all.add(courses.list(actor).toString());
      all.add(today.of(actor).current().toString());
      all.add(today.of(actor).past().toString());
    }
    all.add(viewing.list(room.coordinator(), room.courseId()).toString());
    all.add(viewing.show(room.coordinator(), session).toString());
    all.add(rosters.show(room.coordinator(), room.courseId()).toString());
    all.add(checklist.show(room.coordinator(), room.courseId()).toString());
    all.add(gradebook.csv(room.coordinator(), session));
    all.add(gradebook.csv(room.partnerCoordinator(), session));
    all.add(schoolPeople.find(admin, PeopleSearch.ALL).toString());
    all.add(schoolCourses.of(room.north()).toString());
    all.add(people.ofSchool(room.south()).stream().sorted(Person.BY_NAME).toList().toString());
    return all;
  }

  private Actor administrator;

  private Actor administrator() {
    if (administrator == null) {
      administrator = classrooms.administrator(room.north());
    }
    return administrator;
  }
}
