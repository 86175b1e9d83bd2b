package org.consilium.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Devices;
import org.consilium.Stage;
import org.consilium.platform.config.Json;
import org.consilium.platform.security.Actor;
import org.consilium.protocol.LiveClient;
import org.consilium.session.PhaseKind;
import org.consilium.session.control.CheckingIn;
import org.consilium.session.control.ConductingSessions;
import org.consilium.session.control.ViewingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is told what, and at once, over the live socket. */
@ExtendWith(ArquillianExtension.class)
class ReadinessLiveIT {

  @ArquillianResource private URL base;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private Devices devices;
  @Inject private ConductingSessions conducting;
  @Inject private CheckingIn checkingIn;
  @Inject private ViewingSessions viewing;

  private final List<LiveClient> open = new ArrayList<>();
  private Classroom room;
  private UUID session;
  private String irat;
  private String trat;

  @BeforeEach
  void begunSession() {
    room = classrooms.open();
    session = stage.begin(room, 3, PhaseKind.IRAT, PhaseKind.TRAT);
    irat = "irat/" + stage.phase(session, 0).id();
    trat = "trat/" + stage.phase(session, 1).id();
  }

  @AfterEach
  void disconnect() {
    open.forEach(LiveClient::close);
  }

  @Test
  void choiceIsAcknowledgedAndShownOnTheOtherDevice() {
    Actor nurse = room.student(0, 0);
    LiveClient laptop = join(nurse, irat);
    LiveClient phone = join(nurse, irat);
    JsonNode item = laptop.view(irat, body -> true).at("/items/0");
    phone.view(irat, body -> true);
    UUID id = laptop.command(irat, choose(item, 1));
    assertThat(laptop.answer(id).path("type").asText()).isEqualTo("stored");
    String chosen = item.at("/options/1/deliveryId").asText();
    phone.view(irat, body -> body.at("/items/0/myChoice").asText().equals(chosen));
  }

  @Test
  void scratchIsSeenByTheTeamAndByNobodyElse() {
    stage.advance(room, session);
    LiveClient nurse = join(room.student(0, 0), trat);
    LiveClient pharmacist = join(room.student(0, 1), trat);
    LiveClient other = join(room.student(1, 0), trat);
    JsonNode item = nurse.view(trat, body -> true).at("/items/0");
    pharmacist.view(trat, body -> true);
    other.view(trat, body -> true);
    int otherSaw = other.mark();
    JsonNode answer = nurse.answer(nurse.command(trat, scratch(item, 2, 1)));
    assertThat(answer.path("type").asText()).isEqualTo("stored");
    assertThat(answer.at("/body/attempt").asInt()).isEqualTo(1);
    pharmacist.view(trat, body -> body.at("/items/0/scratches").size() == 1);
    JsonNode late = pharmacist.answer(pharmacist.command(trat, scratch(item, 3, 1)));
    assertThat(late.at("/problem/status").asInt()).isEqualTo(409);
    assertThat(late.at("/problem/scratches").size()).isEqualTo(1);
    other.answer(other.command(trat, lean(item, 0)));
    assertThat(other.frames().subList(otherSaw, other.frames().size()))
        .noneMatch(frame -> frame.at("/body/items/0/scratches").size() > 0);
  }

  @Test
  void pauseAndEndReachThoseAtTheTest() {
    LiveClient nurse = join(room.student(0, 0), irat);
    nurse.view(irat, body -> body.path("open").asBoolean());
    conducting.pause(room.facilitator(), session, version(), null);
    nurse.view(irat, body -> !body.path("open").asBoolean());
    conducting.resume(room.facilitator(), session, version());
    int mark = nurse.mark();
    stage.advance(room, session);
    nurse.awaitFrom(mark, frame -> frame.has("body") && !frame.at("/body/open").asBoolean(true));
  }

  @Test
  void whoChecksInIsNewsToTheTeamAndToStaff() {
    String topic = "session/" + session;
    LiveClient nurse = join(room.student(0, 0), topic);
    LiveClient other = join(room.student(1, 0), topic);
    LiveClient facilitator = join(room.facilitator(), topic);
    nurse.view(topic, body -> body.path("type").asText().equals("student-session"));
    other.view(topic, body -> body.path("type").asText().equals("student-session"));
    facilitator.view(topic, body -> body.path("present").asInt() == 0);
    String code = facilitator.view(topic, body -> true).path("joinCode").asText();
    checkingIn.join(room.student(0, 1), code);
    nurse.view(
        topic, body -> body.at("/team/members").findValuesAsText("present").contains("true"));
    facilitator.view(topic, body -> body.path("present").asInt() == 1);
    assertThat(views(other, topic)).isEqualTo(1);
    assertThat(nurse.frames().toString()).doesNotContain(code);
  }

  @Test
  void staffSeeAHallAtWorkWithoutAViewForEveryTap() {
    stage.advance(room, session);
    String progress = trat.replace("trat/", "readiness-progress/");
    LiveClient facilitator = join(room.facilitator(), progress);
    facilitator.view(progress, body -> body.path("type").asText().equals("trat-progress"));
    LiveClient nurse = join(room.student(0, 0), trat);
    JsonNode items = nurse.view(trat, body -> true).path("items");
    UUID last = null;
    for (int tap = 0; tap < 40; tap++) {
      last = nurse.command(trat, lean(items.get(tap % 3), tap % 4));
    }
    nurse.answer(last);
    nurse.answer(nurse.command(trat, scratch(items.get(0), 0, 1)));
    facilitator.view(progress, body -> body.at("/teams/0/cells/0/attempts").asInt() == 1);
    assertThat(views(facilitator, progress)).isLessThan(40);
  }

  @Test
  void whatIsNotForOneIsRefused() {
    LiveClient nurse = devices.open(uri(), room.student(0, 0));
    open.add(nurse);
    assertThat(refusal(nurse, trat)).isEqualTo("readiness.not-begun");
    assertThat(refusal(nurse, irat.replace("irat/", "readiness-progress/")))
        .isEqualTo("session.not-allowed");
    assertThat(refusal(nurse, "irat/" + UUID.randomUUID())).isEqualTo("session.no-phase");
    LiveClient stranger = devices.open(uri(), room.stranger());
    open.add(stranger);
    assertThat(refusal(stranger, irat)).isEqualTo("session.no-session");
    assertThat(refusal(stranger, "session/" + session)).isEqualTo("session.no-session");
    ObjectNode unknown = Json.mapper().createObjectNode().put("type", "erase");
    assertThat(nurse.answer(nurse.command(irat, unknown)).at("/problem/code").asText())
        .isEqualTo("platform.unreadable-message");
    JsonNode foreign = stranger.answer(stranger.command(irat, choose(null, 0)));
    assertThat(foreign.at("/problem/code").asText()).isEqualTo("session.no-session");
  }

  private String refusal(LiveClient client, String topic) {
    client.join(topic);
    Predicate<JsonNode> ofTopic = frame -> frame.path("topic").asText().equals(topic);
    return client.await(ofTopic.and(frame -> frame.has("problem"))).at("/problem/code").asText();
  }

  private LiveClient join(Actor person, String topic) {
    LiveClient client = devices.open(uri(), person);
    open.add(client);
    client.join(topic);
    return client;
  }

  private URI uri() {
    return URI.create(base.toString());
  }

  private static long views(LiveClient client, String topic) {
    return client.frames().stream()
        .filter(frame -> frame.path("type").asText().equals("view"))
        .filter(frame -> frame.path("topic").asText().equals(topic))
        .count();
  }

  private int version() {
    return viewing.show(room.coordinator(), session).sheet().version();
  }

  private static ObjectNode choose(JsonNode item, int option) {
    return answer("choose", item, option);
  }

  private static ObjectNode lean(JsonNode item, int option) {
    return answer("lean", item, option);
  }

  private static ObjectNode scratch(JsonNode item, int option, int attempt) {
    return answer("scratch", item, option).put("attempt", attempt);
  }

  private static ObjectNode answer(String type, JsonNode item, int option) {
    ObjectNode command = Json.mapper().createObjectNode().put("type", type);
    if (item != null) {
      command.put("item", item.path("deliveryId").asText());
      command.put("option", item.path("options").path(option).path("deliveryId").asText());
    }
    return command;
  }
}
