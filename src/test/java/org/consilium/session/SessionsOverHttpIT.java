package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Devices;
import org.consilium.platform.config.Json;
import org.consilium.platform.security.Actor;
import org.consilium.protocol.Visitor;
import org.consilium.protocol.Visitor.Answer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions and their tests as browsers ask for them, from the agenda to the review. */
@ExtendWith(ArquillianExtension.class)
class SessionsOverHttpIT {

  @ArquillianResource private URL base;
  @Inject private Classrooms classrooms;
  @Inject private Devices devices;

  private Classroom room;
  private Visitor coordinator;
  private Visitor facilitator;
  private Visitor student;

  @BeforeEach
  void people() {
    room = classrooms.open();
    coordinator = visitor(room.coordinator());
    facilitator = visitor(room.facilitator());
    student = visitor(room.student(0, 0));
  }

  @Test
  void sessionIsPreparedConductedAndLookedBackOn() {
    JsonNode session = prepare();
    String path = "/api/sessions/" + session.path("id").asText();
    String irat = session.at("/phases/0/id").asText();
    assertThat(session.path("missing").size()).isEqualTo(2);
    assertThat(step(path, "start", session).code()).isEqualTo("session.not-ready");

    Answer chosen = coordinator.put("/api/phases/" + irat + "/rat", items(2));
    assertThat(chosen.json().path("source").asText()).isEqualTo("OWN");
    String trat = session.at("/phases/1/id").asText();
    JsonNode ofTrat = facilitator.get("/api/phases/" + trat + "/rat").json();
    assertThat(ofTrat.path("source").asText()).isEqualTo("IRAT_BEFORE");
    assertThat(ofTrat.path("items").size()).isEqualTo(2);

    JsonNode running = step(path, "start", session).json();
    assertThat(running.path("state").asText()).isEqualTo("RUNNING");
    assertThat(running.path("currentPhaseId").asText()).isEqualTo(irat);
    assertThat(running.at("/phases/0/deadlineAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");

    Answer late = step(path, "pause", session);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.code()).isEqualTo("session.moved-on");
    assertThat(late.json().path("version")).isEqualTo(running.path("version"));

    JsonNode paused = step(path, "pause", running).json();
    assertThat(paused.at("/phases/0/pausedAt").isTextual()).isTrue();
    JsonNode resumed = step(path, "resume", paused).json();
    JsonNode extended = extend(path, resumed, 5).json();
    assertThat(extend(path, extended, -5).code()).isEqualTo("session.invalid-extension");
    JsonNode atTrat = step(path, "advance", extended).json();
    String review = "/api/phases/" + irat + "/rat/review";
    assertThat(student.get(review).code()).isEqualTo("readiness.not-disclosed");
    JsonNode closed = step(path, "advance", atTrat).json();
    assertThat(closed.path("state").asText()).isEqualTo("CLOSED");
    assertThat(closed.path("joinCode").isNull()).isTrue();
    JsonNode told = student.get(review).json();
    assertThat(told.path("maximum").asInt()).isEqualTo(8);
    assertThat(told.at("/items/0/myChoice").isNull()).isTrue();
  }

  @Test
  void peopleComeInByTheCodeAndAreCounted() {
    JsonNode session = prepare();
    String path = "/api/sessions/" + session.path("id").asText();
    ObjectNode code = object().put("code", session.path("joinCode").asText());
    assertThat(student.post("/api/join", code).json().path("as").asText()).isEqualTo("STUDENT");
    assertThat(facilitator.post("/api/join", code).json().path("as").asText()).isEqualTo("STAFF");
    ObjectNode other = object().put("accountId", room.student(1, 1).accountId().toString());
    JsonNode roll = facilitator.post(path + "/attendance", other).json();
    assertThat(roll.path("present").asInt()).isEqualTo(2);
    assertThat(roll.path("expected").asInt()).isEqualTo(8);
    JsonNode today = student.get("/api/today").json().at("/current/0");
    assertThat(today.path("present").asBoolean()).isTrue();
    assertThat(today.at("/team/members").size()).isEqualTo(4);
    assertThat(today.has("joinCode")).isFalse();
  }

  @Test
  void agendaIsChangedAndListed() {
    JsonNode session = prepare();
    String path = "/api/sessions/" + session.path("id").asText();
    ObjectNode change = object().put("title", "Falls, again");
    change.set("version", session.path("version"));
    ArrayNode phases = change.putArray("phases");
    phases.add(phase("CHECK_IN", "Welcome"));
    phases.add(phase("IRAT", "Alone").put("id", session.at("/phases/0/id").asText()));
    JsonNode changed = coordinator.put(path + "/agenda", change).json();
    assertThat(changed.at("/phases/1/id")).isEqualTo(session.at("/phases/0/id"));
    assertThat(coordinator.put(path + "/agenda", change).code()).isEqualTo("session.moved-on");
    JsonNode list = student.get("/api/courses/" + room.courseId() + "/sessions").json();
    assertThat(list.at("/0/title").asText()).isEqualTo("Falls, again");
    assertThat(list.at("/0/phases").asInt()).isEqualTo(2);
  }

  @Test
  void whatIsMalformedIsRefusedAsAProblem() {
    String sessions = "/api/courses/" + room.courseId() + "/sessions";
    assertThat(coordinator.post(sessions, null).code()).isEqualTo("platform.empty-request");
    ObjectNode unknownKind = object().put("title", "Falls");
    unknownKind.putArray("phases").add(phase("NAP", "Sleep"));
    Answer unreadable = coordinator.post(sessions, unknownKind);
    assertThat(unreadable.status()).isEqualTo(422);
    assertThat(unreadable.code()).isEqualTo("platform.unreadable-body");
    Answer faulty = coordinator.post(sessions, object());
    assertThat(faulty.code()).isEqualTo("session.invalid-agenda");
    assertThat(faulty.json().path("faults").findValuesAsText("where"))
        .containsExactly("title", "phases", "teamSetId");
    ObjectNode emptyPhase = object().put("title", "Falls");
    emptyPhase.putArray("phases").addNull();
    assertThat(
            coordinator.post(sessions, emptyPhase).json().path("faults").findValuesAsText("where"))
        .containsExactly("phase 1", "teamSetId");
    assertThat(student.get("/api/sessions/not-an-id").status()).isEqualTo(404);
    assertThat(student.post("/api/join", object()).code()).isEqualTo("session.unknown-code");
    assertThat(student.get(sessions.replace("/api", "/api/x")).status()).isEqualTo(404);
  }

  private JsonNode prepare() {
    ObjectNode request =
        object().put("title", "Falls").put("teamSetId", room.teamSetId().toString());
    request.putArray("phases").add(phase("IRAT", "Alone")).add(phase("TRAT", "Together"));
    Answer answer = coordinator.post("/api/courses/" + room.courseId() + "/sessions", request);
    assertThat(answer.status()).isEqualTo(201);
    return answer.json();
  }

  private Answer step(String path, String step, JsonNode seen) {
    ObjectNode request = object();
    request.set("version", seen.path("version"));
    return facilitator.post(path + "/" + step, request);
  }

  private Answer extend(String path, JsonNode seen, int minutes) {
    ObjectNode request = object().put("minutes", minutes);
    request.set("version", seen.path("version"));
    return facilitator.post(path + "/extension", request);
  }

  private ObjectNode items(int count) {
    ObjectNode request = object();
    ArrayNode ids = request.putArray("itemIds");
    room.items().stream().limit(count).forEach(item -> ids.add(item.id().toString()));
    return request;
  }

  private static ObjectNode phase(String kind, String title) {
    return object().put("kind", kind).put("title", title).put("minutes", 10);
  }

  private Visitor visitor(Actor person) {
    return devices.visitor(URI.create(base.toString()), person);
  }

  private static ObjectNode object() {
    return Json.mapper().createObjectNode();
  }
}
