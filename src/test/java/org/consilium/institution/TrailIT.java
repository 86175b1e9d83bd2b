package org.consilium.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.consilium.Refusals.codeOf;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Devices;
import org.consilium.Stage;
import org.consilium.TurnedClock;
import org.consilium.course.control.MyCourses;
import org.consilium.institution.control.trail.ReadingTrail;
import org.consilium.institution.control.trail.TrailLine;
import org.consilium.institution.control.trail.TrailSearch;
import org.consilium.platform.security.Actor;
import org.consilium.protocol.Visitor;
import org.consilium.session.PhaseKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TrailIT {

  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final String WRONG = "not the password of anybody";

  @ArquillianResource private URL base;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private Devices devices;
  @Inject private MyCourses courses;
  @Inject private People people;
  @Inject private ReadingTrail trail;
  @Inject private TurnedClock clock;

  private Classroom room;
  private Actor north;
  private Actor south;

  @BeforeEach
  void open() {
    room = classrooms.open();
    north = classrooms.administrator(room.north());
    south = classrooms.administrator(room.south());
  }

  @AfterEach
  void turnBack() {
    clock.turnBack();
  }

  @Test
  void signInsAreOnTheTrailOfTheAccountsSchoolWithoutWhatWasTyped() {
    classrooms.givePasswords(room);
    Person nurse = person(room.team(0).nurse());
    Visitor visitor = devices.visitor(URI.create(base.toString()), room.team(0).pharmacist());
    visitor.signIn(nurse.email(), Classroom.PASSWORD);
    assertThat(visitor.post("/api/sign-out", null).status()).isEqualTo(204);
    assertThat(signIn(visitor, nurse.email()).status()).isEqualTo(403);
    assertThat(signIn(visitor, "nobody." + nurse.email()).status()).isEqualTo(403);
    assertThat(trail.page(north, TrailSearch.ALL).lines())
        .extracting(TrailLine::action, TrailLine::person, TrailLine::facts)
        .containsExactly(
            tuple("institution.sign-in-refused", nurse.name(), Map.of()),
            tuple("institution.signed-out", nurse.name(), Map.of()),
            tuple("institution.signed-in", nurse.name(), Map.of()));
    assertThat(trail.csv(north, TrailSearch.ALL))
        .doesNotContain(Classroom.PASSWORD, WRONG, nurse.email());
    assertThat(trail.page(south, TrailSearch.ALL).lines()).isEmpty();
  }

  @Test
  void changesAreOnTheTrailOfWhoMadeThemAndHoldNothingOfTheQuestions() {
    stage.checkIn(stage.begin(room, 3, PhaseKind.IRAT), List.of(room.team(0).nurse()));
    assertThat(trail.page(north, TrailSearch.ALL).lines())
        .extracting(TrailLine::action)
        .containsExactlyInAnyOrder("session.prepared", "readiness.items-chosen");
    assertThat(trail.page(south, TrailSearch.ALL).lines())
        .extracting(TrailLine::action)
        .containsExactly("session.started");
    // the classroom's items: "Right 1", "Because of reason 1."
    assertThat(trail.csv(north, TrailSearch.ALL)).doesNotContain("Right ", "reason ", "Wrong ");
  }

  @Test
  void itIsSearchedByPersonActionAndDayAndReadPageByPage() {
    for (int n = 0; n <= ReadingTrail.PAGE; n++) {
      courses.open(room.coordinator(), "Course " + n);
    }
    clock.turn(Duration.ofDays(2));
    courses.open(room.coordinator(), "=1+1");
    LocalDate day = LocalDate.ofInstant(clock.instant(), VIENNA);
    // 51 courses, and one two days later
    ReadingTrail.Page first = trail.page(north, TrailSearch.ALL);
    assertThat(first.lines()).hasSize(50);
    assertThat(first.more()).isTrue();
    ReadingTrail.Page rest =
        trail.page(north, new TrailSearch(null, null, null, null, first.lines().getLast().id()));
    assertThat(rest.lines()).hasSize(2).doesNotContainAnyElementsOf(first.lines());
    assertThat(rest.more()).isFalse();
    assertThat(find(new TrailSearch("CORA", null, day, day, null))).hasSize(1);
    assertThat(find(new TrailSearch("nobody here", null, null, null, null))).isEmpty();
    assertThat(find(new TrailSearch(null, "course-opened", day, null, null))).hasSize(1);
    assertThat(find(new TrailSearch(null, "%", null, null, null))).isEmpty();
    assertThat(trail.csv(north, new TrailSearch(null, null, day, null, null)))
        .contains("course.course-opened")
        .contains("title: =1+1"); // not at the beginning of a cell
  }

  @Test
  void itIsForAdministrators() {
    for (Actor other : Set.of(room.coordinator(), room.facilitator(), room.student(0, 0))) {
      assertThat(codeOf(() -> trail.page(other, TrailSearch.ALL)))
          .isEqualTo("institution.not-administrator");
      assertThat(codeOf(() -> trail.csv(other, TrailSearch.ALL)))
          .isEqualTo("institution.not-administrator");
    }
  }

  private List<TrailLine> find(TrailSearch search) {
    return trail.page(north, search).lines();
  }

  private Visitor.Answer signIn(Visitor visitor, String email) {
    String body = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, WRONG);
    return visitor.post("/api/sign-in", "application/json", body);
  }

  private Person person(Actor actor) {
    return people.byIds(List.of(actor.accountId())).get(actor.accountId());
  }
}
