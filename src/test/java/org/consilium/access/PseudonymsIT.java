package org.consilium.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilium.Classroom;
import org.consilium.Classroom.Group;
import org.consilium.Classrooms;
import org.consilium.Devices;
import org.consilium.course.control.proposal.Proposing;
import org.consilium.institution.PartnershipTerms;
import org.consilium.institution.PartnershipTerms.Naming;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.Sharing;
import org.consilium.institution.control.partnership.NegotiatingPartnerships;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.protocol.LiveClient;
import org.consilium.protocol.Visitor;
import org.consilium.session.TeamChange.Kind;
import org.consilium.session.control.teams.ChangingTeams;
import org.consilium.session.control.teams.PlannedChange;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What staff learn of another school's students where the two agreed on pseudonyms, at each door.
 */
@ExtendWith(ArquillianExtension.class)
class PseudonymsIT {

  private static final Pattern PSEUDONYM =
      Pattern.compile("(Nursing|Pharmacy|Medicine|Physiotherapy) [A-HJ-NP-Z][1-9][0-9]*");

  /** Where staff see students of the partner, whatever the terms say of names. */
  private static final List<String> SHOW_PEOPLE =
      List.of(
          "/api/courses/{course}/roster",
          "/api/team-sets/{teamSet}",
          "/api/sessions/{session}/attendance",
          "/api/sessions/{session}/teams",
          "/api/phases/{irat}/rat/paper",
          "/api/phases/{peer}/peer-evaluation/progress",
          "/api/sessions/{session}/gradebook",
          "/api/sessions/{session}/gradebook.csv",
          "readiness-progress/{irat}",
          "case/{exercise}",
          "board/{board}",
          "boards/{exercise}",
          "exercise-progress/{exercise}");

  @ArquillianResource private URL base;
  @Inject private Scene scene;
  @Inject private Classrooms classrooms;
  @Inject private Devices devices;
  @Inject private People people;
  @Inject private Proposing proposing;
  @Inject private ChangingTeams teams;
  @Inject private NegotiatingPartnerships partnerships;

  private final List<LiveClient> open = new ArrayList<>();
  private Classroom room;
  private Map<String, String> ids;

  /**
   * A session at its exercise: cards, choices and a change of teams by students of both schools.
   */
  @BeforeEach
  void play() {
    room = scene.open();
    ids = new HashMap<>(scene.play(room));
    scene.work(room, ids);
    ids.put(
        "board",
        visitor(room.team(0).nurse())
            .get(path("/api/phases/{exercise}/board"))
            .json()
            .path("boardId")
            .asText());
    Person lara = person(room.late());
    proposing.propose(
        room.partnerCoordinator(), room.courseId(), room.north(), file(lara.email(), lara.name()));
    teams.change(room.coordinator(), session(), 0, move(room.team(0).physician()));
    teams.change(room.coordinator(), session(), 1, move(room.team(0).secondNurse()));
  }

  @AfterEach
  void disconnect() {
    open.forEach(LiveClient::close);
  }

  @Test
  void noDoorTellsStaffOfTheOtherSchoolWhoAStudentIs() {
    Actor facilitator = room.facilitator();
    Map<String, String> underNames = everythingToldTo(facilitator);
    assertThat(SHOW_PEOPLE)
        .allSatisfy(
            door ->
                assertThat(underNames.get(door))
                    .containsPattern(traces(studentsOfOthers(facilitator))));
    classrooms.agree(room, Naming.PSEUDONYMS);
    TreeSet<String> leaks = new TreeSet<>();
    TreeSet<String> showPseudonyms = new TreeSet<>();
    for (Actor reader : readers()) {
      Pattern hidden = traces(studentsOfOthers(reader));
      Map<String, String> told = everythingToldTo(reader);
      told.forEach(
          (door, text) -> {
            hidden.matcher(text).results().forEach(m -> leaks.add(door + ": " + m.group()));
            if (PSEUDONYM.matcher(text).find()) {
              showPseudonyms.add(door);
            }
          });
    }
    assertThat(leaks).isEmpty();
    assertThat(showPseudonyms).containsAll(SHOW_PEOPLE);
  }

  @Test
  void ownStaffAndTeammatesKnowEverybodyByNameAsBefore() {
    classrooms.agree(room, Naming.PSEUDONYMS);
    Person nia = person(room.team(0).nurse());
    String roster = visitor(room.coordinator()).get(path("/api/courses/{course}/roster")).text();
    for (Actor own : List.of(room.team(0).nurse(), room.team(1).physician(), room.late())) {
      assertThat(roster).contains(person(own).familyName(), person(own).email());
    }
    // and can tell of whom the partner's staff speak, as the student can
    String pseudonym = pseudonym(room.coordinator(), room.team(0).nurse());
    assertThat(pseudonym).matches(PSEUDONYM);
    LiveClient student = live(room.team(0).nurse(), path("session/{session}"));
    assertThat(student.view(path("session/{session}"), body -> true).path("pseudonym").asText())
        .isEqualTo(pseudonym);
    Person pablo = person(room.team(0).pharmacist());
    LiveClient mate = live(room.team(0).nurse(), path("board/{board}"));
    assertThat(mate.view(path("board/{board}"), body -> true).toString())
        .contains(nia.familyName(), pablo.familyName());
    assertThat(everythingToldTo(room.team(0).nurse()).values())
        .anyMatch(text -> text.contains(pablo.familyName()));
    // colleagues who conduct together know each other by name
    assertThat(visitor(room.facilitator()).get(path("/api/sessions/{session}/staff")).text())
        .contains(person(room.coordinator()).familyName());
  }

  @Test
  void aPseudonymStaysAndTellsTheSameToAllStaffAtEachDoor() {
    classrooms.agree(room, Naming.PSEUDONYMS);
    Actor nurse = room.team(0).nurse();
    String first = pseudonym(room.coordinator(), nurse);
    assertThat(nameToldTo(room.facilitator(), nurse)).isEqualTo(first);
    classrooms.agree(room, Naming.NAMES);
    assertThat(nameToldTo(room.facilitator(), nurse)).isEqualTo(person(nurse).name());
    classrooms.agree(room, Naming.PSEUDONYMS);
    assertThat(nameToldTo(room.partnerCoordinator(), nurse)).isEqualTo(first);
    assertThat(teams.preview(room.facilitator(), session(), move(nurse)).getFirst())
        .startsWith(first + " leaves ");
  }

  @Test
  void anAmendmentTakesNamesFromOpenPagesAtOnceAndTheEndGivesNoneBack() {
    Actor north = classrooms.administrator(room.north());
    Actor south = classrooms.administrator(room.south());
    List<String> topics =
        List.of(
            "board/{board}",
            "boards/{exercise}",
            "case/{exercise}",
            "exercise-progress/{exercise}");
    Map<LiveClient, Pattern> watching = new HashMap<>();
    for (Actor reader : readers()) {
      LiveClient live = live(reader, topics.stream().map(this::path).toArray(String[]::new));
      watching.put(live, traces(studentsOfOthers(reader)));
      topics.forEach(topic -> live.view(path(topic), body -> true));
    }
    LiveClient writer = live(room.team(0).nurse(), path("board/{board}"));
    writer.view(path("board/{board}"), body -> true);
    // who is here is told a moment later: what comes from the mark on is of after the amendment
    String nurse = room.team(0).nurse().accountId().toString();
    watching
        .keySet()
        .forEach(live -> live.await(frame -> isPresent(frame, path("board/{board}"), nurse)));
    assertThat(watching)
        .allSatisfy((live, hidden) -> assertThat(live.frames().toString()).containsPattern(hidden));
    String session = path("session/{session}");
    LiveClient cockpit = live(room.facilitator(), session);
    cockpit.view(session, body -> body.path("pseudonymous").isEmpty());
    LiveClient student = live(room.team(1).nurse(), session);
    student.view(session, body -> body.path("pseudonym").isNull());
    UUID amendment =
        partnerships.propose(
            north,
            room.south(),
            new PartnershipTerms(
                Set.of(room.courseId()),
                Naming.PSEUDONYMS,
                Sharing.NONE,
                LocalDate.now(ZoneOffset.UTC).plusDays(9),
                "Learning together"));
    Map<LiveClient, Integer> marks = new HashMap<>();
    watching.keySet().forEach(live -> marks.put(live, live.mark()));
    partnerships.accept(south, amendment);
    marks.forEach(
        (live, mark) ->
            topics.forEach(topic -> live.awaitFrom(mark, frame -> isView(frame, path(topic)))));
    // what a page fetched beside the socket is asked for anew, and students learn their pseudonym
    cockpit.view(session, body -> body.path("pseudonymous").size() == 1);
    student.view(session, body -> body.path("pseudonym").asText().startsWith("Nursing "));
    write(writer);
    marks.forEach(
        (live, mark) -> live.awaitFrom(mark, frame -> frame.path("type").asText().equals("event")));
    marks.forEach(
        (live, mark) ->
            assertThat(live.frames().subList(mark, live.frames().size()).toString())
                .doesNotContainPattern(watching.get(live))
                .containsPattern(PSEUDONYM_IN_JSON));
    partnerships.end(south, amendment);
    Person pablo = person(room.team(0).pharmacist());
    assertThat(nameToldTo(room.coordinator(), room.team(0).pharmacist()))
        .isNotEqualTo(pablo.name())
        .matches(PSEUDONYM);
  }

  @Test
  void nobodyIsProposedByNameToASchoolWithWhichPseudonymsWereAgreed() {
    classrooms.agree(room, Naming.PSEUDONYMS);
    assertThat(proposing.list(room.partnerCoordinator(), room.courseId())).isEmpty();
    assertThat(
            codeOf(
                () ->
                    proposing.propose(
                        room.partnerCoordinator(),
                        room.courseId(),
                        room.north(),
                        file("mia@school.example", "Mia Test"))))
        .isEqualTo("course.pseudonyms-agreed");
  }

  private static final Pattern PSEUDONYM_IN_JSON =
      Pattern.compile("\"familyName\":\"[A-HJ-NP-Z][1-9][0-9]*\"");

  /** Staff of both schools: the terms hold in both directions. */
  private List<Actor> readers() {
    return List.of(room.facilitator(), room.partnerCoordinator(), room.coordinator());
  }

  private List<Actor> studentsOfOthers(Actor reader) {
    return Stream.concat(room.students().stream(), Stream.of(room.late()))
        .filter(student -> !student.institutionId().equals(reader.institutionId()))
        .toList();
  }

  /** Whatever tells who one of these is. Address, number and family name share a random mark. */
  private Pattern traces(List<Actor> students) {
    return Pattern.compile(
        String.join(
            "|",
            students.stream()
                .map(this::person)
                .flatMap(
                    person ->
                        Stream.of(
                            Pattern.quote(person.familyName().replace("Test ", "")),
                            "\\b" + person.givenName() + "\\b"))
                .distinct()
                .toList()));
  }

  /** Every answer and every first view, by door; names as they are read aloud. */
  private Map<String, String> everythingToldTo(Actor reader) {
    Map<String, String> told = new HashMap<>();
    Visitor visitor = visitor(reader);
    Stream.concat(
            AccessTable.ROUTES.stream()
                .filter(route -> route.method().equals("GET"))
                .map(route -> route.path() + route.query()),
            Stream.of("/api/phases/{trat}/rat/paper"))
        .forEach(door -> told.put(door, aloud(visitor.get(path(door)).text())));
    LiveClient live = live(reader);
    Stream.concat(
            AccessTable.TOPICS.stream().map(AccessTable.Topic::topic),
            Stream.of("readiness-progress/{irat}", "readiness-wall/{irat}"))
        .forEach(
            topic -> {
              live.join(path(topic));
              live.await(frame -> isAbout(frame, path(topic)));
              told.put(
                  topic,
                  aloud(
                      live.frames().stream()
                          .filter(frame -> frame.path("topic").asText().equals(path(topic)))
                          .toList()
                          .toString()));
            });
    return told;
  }

  /** Given and family name side by side, in JSON and in the files. */
  private static String aloud(String text) {
    return text.replaceAll("\"givenName\":\"([^\"]*)\",\"familyName\":\"([^\"]*)\"", "$1 $2")
        .replaceAll(
            "\\b([A-HJ-NP-Z][1-9][0-9]*),(Nursing|Pharmacy|Medicine|Physiotherapy)", "$2 $1");
  }

  private static boolean isAbout(JsonNode frame, String topic) {
    return frame.path("topic").asText().equals(topic)
        && !frame.path("type").asText().equals("present");
  }

  private static boolean isPresent(JsonNode frame, String topic, String accountId) {
    return frame.path("type").asText().equals("present")
        && frame.path("topic").asText().equals(topic)
        && frame.path("people").toString().contains(accountId);
  }

  private static boolean isView(JsonNode frame, String topic) {
    return isAbout(frame, topic) && frame.path("type").asText().equals("view");
  }

  /** As whom the reader finds the student on the roll. */
  private String nameToldTo(Actor reader, Actor student) {
    JsonNode roll = visitor(reader).get(path("/api/sessions/{session}/attendance")).json();
    return roll.findParents("accountId").stream()
        .filter(node -> node.path("accountId").asText().equals(student.accountId().toString()))
        .map(node -> node.path("givenName").asText() + " " + node.path("familyName").asText())
        .findFirst()
        .orElseThrow();
  }

  /** As whom others know the student, as the own school's roster says. */
  private String pseudonym(Actor ownStaff, Actor student) {
    JsonNode roster = visitor(ownStaff).get(path("/api/courses/{course}/roster")).json();
    return roster.path("own").findParents("accountId").stream()
        .filter(node -> node.path("accountId").asText().equals(student.accountId().toString()))
        .map(node -> node.path("pseudonym").asText())
        .findFirst()
        .orElseThrow();
  }

  private void write(LiveClient writer) {
    ObjectNode command = JsonNodeFactory.instance.objectNode().put("type", "operate");
    command
        .putObject("op")
        .put("type", "card-created")
        .put("card", Ids.random().toString())
        .put("lane", "QUESTIONS")
        .put("order", "a1")
        .put("text", "Why?");
    UUID sent = writer.command(path("board/{board}"), command);
    assertThat(writer.answer(sent).path("type").asText()).isEqualTo("stored");
  }

  private PlannedChange move(Actor student) {
    Group other = room.team(1);
    return new PlannedChange(Kind.MOVE, List.of(student.accountId()), null, other.id());
  }

  private LiveClient live(Actor person, String... topics) {
    LiveClient live = devices.open(URI.create(base.toString()), person);
    open.add(live);
    for (String topic : topics) {
      live.join(topic);
    }
    return live;
  }

  private Visitor visitor(Actor person) {
    return devices.visitor(URI.create(base.toString()), person);
  }

  private Person person(Actor actor) {
    return people.byIds(List.of(actor.accountId())).get(actor.accountId());
  }

  private UUID session() {
    return UUID.fromString(ids.get("session"));
  }

  private static byte[] file(String email, String name) {
    String[] words = name.split(" ", 2);
    return "email,given_name,family_name\n%s,%s,%s\n"
        .formatted(email, words[0], words[1])
        .getBytes(StandardCharsets.UTF_8);
  }

  private String path(String text) {
    String filled = text;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      filled = filled.replace("{" + id.getKey() + "}", id.getValue());
    }
    return filled;
  }
}
