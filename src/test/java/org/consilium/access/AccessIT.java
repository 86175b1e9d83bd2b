package org.consilium.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.consilium.Classroom;
import org.consilium.platform.config.Json;
import org.consilium.platform.live.LiveRoom;
import org.consilium.protocol.LiveClient;
import org.consilium.protocol.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every door of the deployment, tried by everybody. */
@ExtendWith(ArquillianExtension.class)
class AccessIT {

  private static final URI ORIGIN = URI.create("http://127.0.0.1:8080");

  @ArquillianResource private URL base;
  @Inject private Scene scene;
  @Inject @Any private Instance<LiveRoom> liveRooms;

  private final HttpClient http = HttpClient.newHttpClient();
  private Classroom room;
  private Map<String, String> ids;

  @BeforeEach
  void play() {
    room = scene.open();
    ids = scene.play(room);
    ids.put(
        "code",
        visitor(Who.COORDINATOR)
            .get(path("/api/sessions/{session}"))
            .json()
            .path("joinCode")
            .asText());
    ids.put(
        "board",
        visitor(Who.MEMBER)
            .get(path("/api/phases/{exercise}/board"))
            .json()
            .path("boardId")
            .asText());
    visitor(Who.FACILITATOR)
        .exchange("PUT", path("/api/sessions/{session}/spotlight/{board}"), null, null);
  }

  @Test
  void theTableHasEveryRouteOfTheDeploymentAndNoOther() {
    JsonNode document = visitor(Who.NOBODY).get("/openapi").json();
    List<String> deployed = new ArrayList<>();
    document
        .path("paths")
        .fields()
        .forEachRemaining(
            path ->
                Stream.of("get", "put", "post", "delete", "patch", "head", "options")
                    .filter(path.getValue()::has)
                    .forEach(method -> deployed.add(door(method + " " + path.getKey()))));
    assertThat(AccessTable.ROUTES.stream().map(AccessTable.Route::door).map(AccessIT::door))
        .containsExactlyInAnyOrderElementsOf(deployed);
  }

  @Test
  void theTableHasEveryLiveMessageOfTheDeploymentAndNoOther() {
    List<String> topics = new ArrayList<>();
    List<String> commands = new ArrayList<>();
    List<String> signals = new ArrayList<>();
    for (LiveRoom live : liveRooms) {
      topics.add(live.name());
      live.commands().ifPresent(root -> namesOf(root, live.name(), commands));
      live.signals().ifPresent(root -> namesOf(root, live.name(), signals));
    }
    assertThat(AccessTable.TOPICS.stream().map(topic -> roomOf(topic.topic())))
        .containsExactlyInAnyOrderElementsOf(topics);
    assertThat(
            AccessTable.COMMANDS.stream().map(c -> roomOf(c.topic()) + " " + c.type()).distinct())
        .containsExactlyInAnyOrderElementsOf(commands);
    assertThat(AccessTable.SIGNALS.stream().map(s -> roomOf(s.topic()) + " " + s.type()))
        .containsExactlyInAnyOrderElementsOf(signals);
  }

  @Test
  void everyRouteTreatsEverybodyAsTheTableSays() {
    TreeSet<String> wrong = new TreeSet<>();
    for (AccessTable.Route route : AccessTable.ROUTES) {
      for (Who who : Who.values()) {
        Visitor.Answer answer =
            visitor(who)
                .exchange(
                    route.method(),
                    path(route.path()) + route.query(),
                    route.type(),
                    path(route.body()));
        Verdict found = Verdict.of(answer.status(), answer.code());
        note(wrong, route.door(), who, route.verdicts(), found, answer.status() + answer.code());
        assertThat(answer.status()).as(route.door()).isNotIn(500, 503);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyTopicTreatsEverybodyAsTheTableSays() {
    TreeSet<String> wrong = new TreeSet<>();
    for (AccessTable.Topic topic : AccessTable.TOPICS) {
      for (Who who : Who.values()) {
        try (LiveClient live = visitor(who).live()) {
          JsonNode answer = null;
          if (who != Who.NOBODY) {
            live.join(path(topic.topic()));
            answer = live.await(frame -> isAbout(frame, path(topic.topic())));
          }
          note(wrong, topic.topic(), who, topic.verdicts(), verdict(live, answer), "" + answer);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyCommandTreatsEverybodyAsTheTableSays() {
    TreeSet<String> wrong = new TreeSet<>();
    for (AccessTable.Command command : AccessTable.COMMANDS) {
      for (Who who : Who.values()) {
        try (LiveClient live = visitor(who).live()) {
          JsonNode answer = null;
          if (who != Who.NOBODY) {
            answer =
                live.answer(
                    live.command(path(command.topic()), json(command.type(), command.json())));
          }
          note(wrong, command.door(), who, command.verdicts(), verdict(live, answer), "" + answer);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everySignalTreatsEverybodyAsTheTableSays() {
    TreeSet<String> wrong = new TreeSet<>();
    for (AccessTable.Signal signal : AccessTable.SIGNALS) {
      for (Who who : Who.values()) {
        try (LiveClient live = visitor(who).live()) {
          JsonNode answer = null;
          if (who != Who.NOBODY) {
            live.join(path(signal.topic()));
            live.await(frame -> isAbout(frame, path(signal.topic())));
            live.signal(path(signal.topic()), json(signal.type(), signal.json()));
            answer = live.await(AccessIT::isAboutSignals);
          }
          String door = "signal " + signal.type() + " in " + signal.topic();
          note(wrong, door, who, signal.verdicts(), verdict(live, answer), "" + answer);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Who may signal is told, with the others; a refusal names no topic. */
  private static boolean isAboutSignals(JsonNode frame) {
    return frame.path("type").asText().equals("signals")
        || frame.path("type").asText().equals("problem") && !frame.has("topic");
  }

  private static Verdict verdict(LiveClient live, JsonNode answer) {
    if (answer == null) {
      return live.awaitClosed() == 4401 ? Verdict.SIGN_IN : Verdict.PASSES;
    }
    JsonNode problem = answer.path("problem");
    return Verdict.of(problem.path("status").asInt(), problem.path("code").asText());
  }

  private static boolean isAbout(JsonNode frame, String topic) {
    return frame.path("topic").asText().equals(topic)
        && !frame.path("type").asText().equals("present");
  }

  private static void note(
      TreeSet<String> wrong, String door, Who who, String verdicts, Verdict found, String answer) {
    Verdict expected = AccessTable.verdict(verdicts, who);
    if (found != expected) {
      wrong.add(door + " as " + who + ": " + found + " instead of " + expected + ": " + answer);
    }
  }

  private Visitor visitor(Who who) {
    return new Visitor(http, URI.create(base.toString()), ORIGIN).bring(scene.cookieOf(room, who));
  }

  private String path(String text) {
    if (text == null) {
      return null;
    }
    String filled = text;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      filled = filled.replace("{" + id.getKey() + "}", id.getValue());
    }
    return filled;
  }

  private JsonNode json(String type, String members) {
    String rest = members.isEmpty() ? "" : "," + path(members);
    try {
      return Json.mapper().readTree("{\"type\":\"" + type + "\"" + rest + "}");
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** A door whatever its parameters are called. */
  private static String door(String text) {
    String[] words = text.split(" ");
    return words[0].toUpperCase(java.util.Locale.ROOT)
        + " "
        + words[1].replaceAll("\\{[^}]*}", "{}");
  }

  private static String roomOf(String topic) {
    return topic.substring(0, topic.indexOf('/'));
  }

  private static void namesOf(Class<?> root, String room, List<String> names) {
    for (Class<?> type : root.getPermittedSubclasses()) {
      String name = type.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2");
      names.add(room + " " + name.toLowerCase(java.util.Locale.ROOT));
    }
  }
}
