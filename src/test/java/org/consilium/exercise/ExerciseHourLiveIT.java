package org.consilium.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.consilium.Classroom.Group;
import org.consilium.Devices;
import org.consilium.ExerciseHour;
import org.consilium.ExerciseHours;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.consilium.casework.control.Disclosures;
import org.consilium.exercise.control.Revealing;
import org.consilium.platform.config.Json;
import org.consilium.platform.security.Actor;
import org.consilium.protocol.LiveClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Case, board and exercise over the live socket: who is told what, and at once. */
@ExtendWith(ArquillianExtension.class)
class ExerciseHourLiveIT {

  @ArquillianResource private URL base;
  @Inject private ExerciseHours hours;
  @Inject private Devices devices;
  @Inject private BoardsOfPhases boards;
  @Inject private Disclosures disclosures;
  @Inject private Revealing revealing;

  private final List<LiveClient> open = new ArrayList<>();
  private ExerciseHour hour;
  private Group team;
  private Group other;

  @BeforeEach
  void everybodyIsPresent() {
    hour = hours.open();
    team = hour.room().team(0);
    other = hour.room().team(1);
    hours.checkIn(hour, hour.room().students());
  }

  @AfterEach
  void disconnect() {
    open.forEach(LiveClient::close);
  }

  @Test
  void aDisclosedStageReachesEachThroughTheirOwnLens() {
    hours.advance(hour);
    String topic = "case/" + hour.first();
    LiveClient pharmacist = join(team.pharmacist(), topic);
    LiveClient physician = join(team.physician(), topic);
    LiveClient facilitator = join(hour.room().facilitator(), topic);
    pharmacist.view(topic, body -> body.path("stages").isEmpty());
    physician.view(topic, body -> body.path("stages").isEmpty());
    facilitator.view(topic, body -> body.path("disclosed").asInt() == 0);
    disclosures.disclose(hour.room().facilitator(), hour.first(), 1);
    pharmacist.view(topic, body -> titles(body).contains("PHA 1"));
    physician.view(topic, body -> titles(body).contains("MED 1"));
    facilitator.view(topic, body -> body.path("disclosed").asInt() == 1);
    assertThat(pharmacist.frames().toString()).doesNotContain("MED 1", "NUR 1", "PHA 2", "Later");
    assertThat(physician.frames().toString()).doesNotContain("PHA 1", "NUR 1", "PHA 2", "Later");
  }

  @Test
  void aTeammateSeesAnOperationInOrderAndComesBackWithoutLossOrDuplicate() {
    hours.advance(hour);
    String topic = boardOf(team);
    LiveClient nurse = join(team.nurse(), topic);
    LiveClient physician = join(team.physician(), topic);
    nurse.view(topic, body -> body.path("type").asText().equals("board-snapshot"));
    physician.view(topic, body -> !body.path("readOnly").asBoolean());
    physician.await(frame -> frame.path("people").size() == 2);
    UUID first = nurse.command(topic, create("Potassium 6.8"));
    UUID second = nurse.command(topic, create("Slow pulse"));
    assertThat(nurse.answer(first).at("/body/seq").asLong()).isEqualTo(1);
    assertThat(nurse.answer(second).at("/body/seq").asLong()).isEqualTo(2);
    event(physician, topic, 2);
    JsonNode told = event(physician, topic, 1);
    assertThat(told.path("opId").asText()).isEqualTo(first.toString());
    assertThat(told.at("/op/type").asText()).isEqualTo("card-created");
    assertThat(told.at("/op/text").asText()).isEqualTo("Potassium 6.8");
    assertThat(told.at("/by/discipline").asText()).isEqualTo("NUR");
    LiveClient back = devices.open(uri(), team.physician());
    open.add(back);
    back.send(
        Json.mapper().createObjectNode().put("type", "join").put("topic", topic).put("since", 1));
    JsonNode tail = back.view(topic, body -> body.path("type").asText().equals("board-tail"));
    assertThat(tail.path("changes")).hasSize(1);
    assertThat(tail.at("/changes/0/seq").asLong()).isEqualTo(2);
  }

  @Test
  void anOperationSentAgainIsAcknowledgedAndToldOnce() {
    hours.advance(hour);
    String topic = boardOf(team);
    LiveClient nurse = join(team.nurse(), topic);
    ObjectNode operation = create("Once");
    UUID id = nurse.command(topic, operation);
    nurse.answer(id);
    int mark = nurse.mark();
    nurse.command(id, topic, operation);
    JsonNode again =
        nurse.awaitFrom(mark, frame -> frame.path("id").asText().equals(id.toString()));
    assertThat(again.path("type").asText()).isEqualTo("stored");
    assertThat(again.at("/body/seq").asLong()).isEqualTo(1);
    nurse.answer(nurse.command(topic, create("Twice")));
    event(nurse, topic, 2);
    assertThat(nurse.frames().stream().filter(frame -> frame.path("type").asText().equals("event")))
        .hasSize(2);
  }

  @Test
  void twoTypeIntoOneCardAndEndEqualAlthoughAnswersAreLost() {
    hours.advance(hour);
    String topic = boardOf(team);
    LiveClient nurse = join(team.nurse(), topic);
    LiveClient physician = join(team.physician(), topic);
    ObjectNode create = create("😀 stop");
    String card = create.at("/op/card").asText();
    nurse.answer(nurse.command(topic, create));
    UUID lost = null;
    for (int i = 0; i < 10; i++) {
      lost = nurse.command(topic, typed(card, 1, "[[0,\"n\"],7]"));
      physician.command(topic, typed(card, 1, "[7,[0,\"p\"]]"));
    }
    nurse.close();
    LiveClient back = devices.open(uri(), team.nurse());
    open.add(back);
    back.join(topic, 1);
    back.command(lost, topic, typed(card, 1, "[[0,\"n\"],7]"));
    assertThat(back.answer(lost).path("type").asText()).isEqualTo("stored");
    UUID last = physician.command(topic, typed(card, 1, "[3,[4]]"));
    long seq = physician.answer(last).at("/body/seq").asLong();
    String text = texts(physician, topic, seq);
    assertThat(text).isEqualTo(texts(back, topic, seq)).contains("p".repeat(10)).endsWith("p");
    assertThat(text).matches("n{1,10}😀 pp{9}");
    assertThat(code(back, topic, typed(card, 1, "[[0,\"\\ud83d\"],7]")))
        .isEqualTo("platform.unreadable-message");
  }

  /** The text of the only card, made of the changes that somebody was told in tails and events. */
  private static String texts(LiveClient client, String topic, long seq) {
    client.await(
        frame ->
            frame.at("/body/seq").asLong() == seq
                && frame.path("topic").asText().equals(topic)
                && !frame.path("type").asText().equals("stored"));
    TreeMap<Long, JsonNode> changes = new TreeMap<>();
    client.frames().stream()
        .filter(frame -> frame.path("topic").asText().equals(topic))
        .map(frame -> frame.path("body"))
        .forEach(
            body -> {
              if (body.has("op")) {
                changes.put(body.path("seq").asLong(), body.path("op"));
              }
              body.path("changes")
                  .forEach(told -> changes.put(told.path("seq").asLong(), told.path("op")));
            });
    return changes.values().stream()
        .filter(op -> op.path("type").asText().equals("text-changed"))
        .map(op -> Json.mapper().convertValue(op.path("changes"), ChangeSet.class))
        .reduce(ChangeSet::compose)
        .orElseThrow()
        .apply("😀 stop");
  }

  @Test
  void whereMembersAreIsToldWhileTheyAreThereAndNotKept() {
    hours.advance(hour);
    String topic = boardOf(team);
    LiveClient nurse = join(team.nurse(), topic);
    LiveClient physician = join(team.physician(), topic);
    LiveClient facilitator = join(hour.room().facilitator(), topic);
    String nurseId = team.nurse().accountId().toString();
    UUID card = UUID.randomUUID();
    for (int i = 0; i < 4; i++) {
      nurse.signal(topic, atCard(UUID.randomUUID(), true));
    }
    nurse.signal(topic, atCard(card, true));
    for (LiveClient told : List.of(physician, facilitator)) {
      JsonNode signals =
          signals(told, 0, heard -> heard.findValuesAsText("card").contains("" + card));
      assertThat(signals).hasSize(1);
      assertThat(signals.at("/0/accountId").asText()).isEqualTo(nurseId);
      assertThat(signals.at("/0/signal/typing").asBoolean()).isTrue();
    }
    // five were said at once: one message tells the last, or two when they fell around the telling
    assertThat(physician.frames().stream().filter(ExerciseHourLiveIT::isSignals))
        .hasSizeBetween(1, 2);
    LiveClient back = join(team.pharmacist(), topic);
    signals(back, 0, heard -> heard.findValuesAsText("card").contains("" + card));
    int mark = physician.mark();
    nurse.signal(topic, null);
    signals(physician, mark, JsonNode::isEmpty);
    back.signal(topic, atCard(null, true));
    signals(physician, mark, heard -> heard.size() == 1);
    mark = physician.mark();
    back.close();
    signals(physician, mark, JsonNode::isEmpty);
  }

  @Test
  void whoOnlyLooksOnOrIsElsewhereSignalsNothing() {
    hours.advance(hour);
    String topic = boardOf(team);
    LiveClient nurse = join(team.nurse(), topic);
    nurse.view(topic, body -> true);
    LiveClient facilitator = join(hour.room().facilitator(), topic);
    facilitator.view(topic, body -> true);
    LiveClient stranger = join(other.nurse(), "session/" + hour.sessionId());
    stranger.view("session/" + hour.sessionId(), body -> true);
    facilitator.signal(topic, atCard(UUID.randomUUID(), true));
    refused(facilitator, "caseboard.read-only");
    stranger.signal(topic, atCard(UUID.randomUUID(), true));
    refused(stranger, "platform.not-watched");
    stranger.signal("session/" + hour.sessionId(), atCard(null, true));
    refused(stranger, "platform.unreadable-message");
    int mark = nurse.mark();
    nurse.signal(topic, Json.mapper().createObjectNode().put("type", "at-card").put("card", "x"));
    refused(nurse, "platform.unreadable-message");
    for (int i = 0; i < 40; i++) {
      nurse.signal(topic, atCard(UUID.randomUUID(), true));
    }
    refused(nurse, "platform.too-many-signals");
    nurse.answer(nurse.command(topic, create("Still at work")));
    assertThat(facilitator.frames().toString()).doesNotContain("platform.too-many-signals");
    assertThat(nurse.frames().subList(0, mark).stream().filter(ExerciseHourLiveIT::isSignals))
        .isEmpty();
  }

  private static ObjectNode atCard(UUID card, boolean typing) {
    return Json.mapper()
        .createObjectNode()
        .put("type", "at-card")
        .put("card", card == null ? null : card.toString())
        .put("typing", typing);
  }

  private static boolean isSignals(JsonNode frame) {
    return frame.path("type").asText().equals("signals");
  }

  private static JsonNode signals(LiveClient client, int mark, Predicate<JsonNode> wanted) {
    return client
        .awaitFrom(mark, frame -> isSignals(frame) && wanted.test(frame.path("signals")))
        .path("signals");
  }

  /** A refused signal names no topic: it does not concern the watching. */
  private static void refused(LiveClient client, String code) {
    client.await(frame -> frame.at("/problem/code").asText().equals(code) && !frame.has("topic"));
  }

  @Test
  void aBoardIsItsTeamsAndStaffOnlyRead() {
    hours.advance(hour);
    String topic = boardOf(team);
    LiveClient facilitator = join(hour.room().facilitator(), topic);
    facilitator.view(topic, body -> body.path("readOnly").asBoolean());
    assertThat(code(facilitator, topic, create("By staff"))).isEqualTo("caseboard.read-only");
    LiveClient stranger = join(other.nurse(), topic);
    stranger.await(frame -> frame.at("/problem/code").asText().equals("caseboard.no-board"));
    assertThat(code(stranger, topic, create("By others"))).isEqualTo("caseboard.no-board");
    LiveClient nurse = join(team.nurse(), topic);
    nurse.answer(nurse.command(topic, create("By us")));
    event(facilitator, topic, 1);
    assertThat(stranger.frames().toString()).doesNotContain("By us");
    ObjectNode broken = Json.mapper().createObjectNode().put("type", "operate");
    assertThat(code(nurse, topic, broken)).isEqualTo("caseboard.no-operation");
    broken.putObject("op").put("type", "card-created").put("lane", "ATTIC");
    assertThat(code(nurse, topic, broken)).isEqualTo("platform.unreadable-message");
  }

  @Test
  void nothingOfAnotherTeamIsKnownBeforeTheRevealAndEverythingAfter() {
    String topic = "exercise/" + hour.first();
    LiveClient nurse = join(team.nurse(), topic);
    nurse.view(topic, body -> body.path("type").asText().equals("exercise-awaited"));
    hours.advance(hour);
    JsonNode options = nurse.view(topic, body -> body.path("open").asBoolean()).path("options");
    LiveClient pharmacist = join(team.pharmacist(), topic);
    LiveClient stranger = join(other.nurse(), topic);
    stranger.view(topic, body -> body.path("open").asBoolean());
    ObjectNode commit =
        Json.mapper()
            .createObjectNode()
            .put("type", "commit")
            .put("option", options.at("/1/id").asText())
            .put("reason", "Our secret reason")
            .put("revision", 0);
    assertThat(nurse.answer(nurse.command(topic, commit)).at("/body/revision").asInt())
        .isEqualTo(1);
    pharmacist.view(topic, body -> body.at("/commit/reason").asText().startsWith("Our secret"));
    String before = stranger.frames().toString();
    assertThat(before).doesNotContain("Our secret", "points", "rationale", "Acting helps");
    revealing.reveal(hour.room().facilitator(), hour.first());
    JsonNode reveal = stranger.view(topic, body -> body.path("reveal").isObject()).path("reveal");
    assertThat(reveal.at("/teams/0/reason").asText()).isEqualTo("Our secret reason");
    assertThat(reveal.at("/options/1/points").asInt()).isEqualTo(4);
    nurse.view(topic, body -> body.path("reveal").isObject() && !body.path("open").asBoolean());
  }

  @Test
  void staffFollowTheTeams() {
    hours.advance(hour);
    String topic = "exercise-progress/" + hour.first();
    LiveClient facilitator = join(hour.room().facilitator(), topic);
    JsonNode options = facilitator.view(topic, body -> body.path("committed").asInt() == 0);
    String exercise = "exercise/" + hour.first();
    LiveClient nurse = join(team.nurse(), exercise);
    ObjectNode commit =
        Json.mapper()
            .createObjectNode()
            .put("type", "commit")
            .put("option", options.at("/options/0/id").asText())
            .put("reason", "Because")
            .put("revision", 0);
    nurse.answer(nurse.command(exercise, commit));
    facilitator.view(topic, body -> body.path("committed").asInt() == 1);
    LiveClient curious = join(team.nurse(), topic);
    curious.await(frame -> frame.at("/problem/code").asText().equals("session.not-allowed"));
  }

  private String boardOf(Group group) {
    return "board/" + boards.mine(group.nurse(), hour.first());
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

  private static String code(LiveClient client, String topic, ObjectNode command) {
    return client.answer(client.command(topic, command)).at("/problem/code").asText();
  }

  private static JsonNode event(LiveClient client, String topic, long seq) {
    Predicate<JsonNode> wanted =
        frame ->
            frame.path("type").asText().equals("event")
                && frame.path("topic").asText().equals(topic)
                && frame.at("/body/seq").asLong() == seq;
    return client.await(wanted).path("body");
  }

  private static String titles(JsonNode body) {
    return body.findValuesAsText("title").toString();
  }

  private static ObjectNode typed(String card, int revision, String changes) {
    ObjectNode command = Json.mapper().createObjectNode().put("type", "operate");
    command
        .putObject("op")
        .put("type", "text-changed")
        .put("card", card)
        .put("textRevision", revision)
        .putRawValue("changes", new RawValue(changes));
    return command;
  }

  private static ObjectNode create(String text) {
    ObjectNode command = Json.mapper().createObjectNode().put("type", "operate");
    command
        .putObject("op")
        .put("type", "card-created")
        .put("card", UUID.randomUUID().toString())
        .put("lane", "PROBLEMS")
        .put("order", "a0")
        .put("text", text);
    return command;
  }
}
