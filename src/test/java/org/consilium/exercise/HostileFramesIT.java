package org.consilium.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.consilium.LogEar;
import org.consilium.platform.database.Sql;
import org.consilium.protocol.LiveClient;
import org.consilium.protocol.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A member of the team sends what no client of ours would. It is refused in words or by a code of
 * the connection's end, the log holds nothing of it, and the others of the team go on.
 */
@ExtendWith(ArquillianExtension.class)
class HostileFramesIT {

  private static final String CONTENT = "Zanzibar";
  private static final String UNREADABLE = "platform.unreadable-message";
  private static final int TOO_BIG = 1009;
  private static final int NOT_ACCEPTED = 1003;
  private static final int LOST = 1006;
  private static final int SIGNED_OUT = 4401;
  private static final int FRAMES = 10_000;

  @ArquillianResource private URL base;
  @Inject private BoardOnline board;
  @Inject private Sql sql;

  private LiveClient physician;
  private LiveClient pharmacist;
  private LogEar log;
  private int worked;

  @BeforeEach
  void othersAreAtWork() {
    board.begin(URI.create(base.toString()));
    physician = board.join(board.team().physician());
    pharmacist = board.join(board.team().pharmacist());
    log = LogEar.open();
    othersGoOn();
  }

  @AfterEach
  void nothingOfItIsInTheLog() {
    log.close();
    board.end();
    assertThat(log.heard()).noneMatch(line -> line.contains(CONTENT));
  }

  private void othersGoOn() {
    LiveClient author = worked % 2 == 0 ? physician : pharmacist;
    LiveClient reader = worked % 2 == 0 ? pharmacist : physician;
    board.work(author, reader, "Work " + worked++);
  }

  @Test
  void whatIsNoMessageIsRefusedAndTheConnectionGoesOn() {
    LiveClient nurse = board.join(board.team().nurse());
    List<String> frames = new ArrayList<>();
    frames.addAll(List.of("", " ", CONTENT, "{\"" + CONTENT, "null", "[]", "42", "true"));
    frames.addAll(List.of("\"" + CONTENT + "\"", "{}", "{\"type\":null}", "{\"type\":{}}"));
    frames.add("{\"type\":\"" + CONTENT + "\"}");
    frames.add("{\"type\":\"ping\"}{\"type\":\"ping\"}");
    frames.add("{\"type\":\"ping\",\"" + CONTENT + "\":1}");
    frames.add("[".repeat(20_000) + "]".repeat(20_000));
    frames.add(
        send("\"%s\"".formatted(UUID.randomUUID()), "[".repeat(20_000) + "]".repeat(20_000)));
    frames.add(send("\"" + CONTENT + "\"", "{}"));
    frames.add(send("null", "{}"));
    frames.add(send("7", "{}"));
    frames.add(send("\"00000000-0000-0000-0000-000000000000\"", "{}"));
    frames.add(send("\"ffffffff-ffff-ffff-ffff-ffffffffffff\"", "{}"));
    frames.add(
        "{\"type\":\"join\",\"topic\":\"%s\",\"since\":%s}"
            .formatted(board.topic(), "9".repeat(30)));
    frames.add(
        "{\"type\":\"join\",\"topic\":\"%s\",\"since\":%s}"
            .formatted(board.topic(), "9".repeat(5_000)));
    frames.add(
        "{\"type\":\"join\",\"topic\":\"%s\",\"since\":1e999999999}".formatted(board.topic()));
    frames.add(
        "{\"type\":\"join\",\"topic\":\"%s\",\"since\":\"%s\"}".formatted(board.topic(), CONTENT));
    for (String signal : List.of("\"%s\"", "7", "[]", "{\"type\":\"%s\"}")) {
      frames.add(
          "{\"type\":\"signal\",\"topic\":\"%s\",\"signal\":%s}"
              .formatted(board.topic(), signal.formatted(CONTENT)));
    }
    for (String frame : frames) {
      int mark = nurse.mark();
      nurse.sendRaw(frame);
      JsonNode refused = nurse.awaitFrom(mark, HostileFramesIT::isProblem);
      assertThat(code(refused)).as(frame).isEqualTo(UNREADABLE);
      assertThat(refused.toString()).doesNotContain(CONTENT);
      othersGoOn();
    }
    assertThat(log.heard())
        .filteredOn(line -> line.contains("could not read what a device of"))
        .as("said once a connection")
        .hasSize(1);
    board.work(nurse, physician, "The connection is as good as before");
  }

  @Test
  void whatNoBoardTakesIsRefusedWithItsReason() {
    LiveClient nurse = board.join(board.team().nurse());
    String card = cardOf(nurse);
    Map<String, String> commands = new LinkedHashMap<>();
    commands.put("null", UNREADABLE);
    commands.put("\"%s\"".formatted(CONTENT), UNREADABLE);
    commands.put("[]", UNREADABLE);
    commands.put("{\"type\":\"%s\"}".formatted(CONTENT), UNREADABLE);
    commands.put("{\"type\":\"operate\"}", "caseboard.no-operation");
    commands.put(operate("null"), "caseboard.no-operation");
    commands.put(operate("\"%s\"".formatted(CONTENT)), UNREADABLE);
    commands.put(operate("{\"type\":\"%s\"}".formatted(CONTENT)), UNREADABLE);
    commands.put(op("card-deleted", "\"card\":\"%s\"".formatted(CONTENT)), UNREADABLE);
    commands.put(op("card-deleted", "\"card\":null"), UNREADABLE);
    commands.put(op("card-deleted", card(UUID.randomUUID().toString())), "caseboard.unknown-card");
    commands.put(created("x".repeat(10_001)), "caseboard.text-too-long");
    commands.put(created("half \\ud83d" + CONTENT), "caseboard.text-broken");
    commands.put(created("half \\ude00" + CONTENT), "caseboard.text-broken");
    commands.put(created("\\u0000" + CONTENT), "caseboard.text-broken");
    commands.put(field(card, "dose", "x"), "caseboard.field-unknown");
    commands.put(changed(card, 1, "[1]"), "caseboard.change-misfit");
    commands.put(
        changed(card, 1, "[99999,[0,\"%s\"]]".formatted(CONTENT)), "caseboard.change-misfit");
    commands.put(changed(card, 1, "[4,[0,\"\\ud83d\"]]"), UNREADABLE);
    commands.put(changed(card, 1, "[-1]"), UNREADABLE);
    commands.put(changed(card, 1, "[2147483647,2147483647]"), UNREADABLE);
    commands.put(changed(card, 1, "{}"), UNREADABLE);
    commands.put(changed(card, -1, "[4,[0,\"x\"]]"), "caseboard.stale-text");
    commands.put(changed(card, 2147483647, "[4,[0,\"x\"]]"), "caseboard.stale-text");
    commands.put(op("board-frozen", ""), "session.not-allowed");
    commands.put(op("note-pinned", "\"text\":\"%s\"".formatted(CONTENT)), "session.not-allowed");
    commands.forEach(
        (command, code) -> {
          assertThat(code(answer(nurse, board.topic(), command))).as(command).isEqualTo(code);
          othersGoOn();
        });
    assertThat(physician.frames().toString()).doesNotContain(CONTENT);
  }

  @Test
  void aTopicThatIsNoneOrOfAnotherTeamIsRefused() {
    LiveClient nurse = board.join(board.team().nurse());
    Map<String, String> topics = new LinkedHashMap<>();
    topics.put(board.foreignTopic(), "caseboard.no-board");
    topics.put("board/" + UUID.randomUUID(), "caseboard.no-board");
    topics.put("board/" + CONTENT, "platform.unknown-topic");
    topics.put(CONTENT + "/" + UUID.randomUUID(), "platform.unknown-topic");
    topics.put("", "platform.unknown-topic");
    topics.put("board", "platform.unknown-topic");
    topics.forEach(
        (topic, code) -> {
          assertThat(code(answer(nurse, topic, created(CONTENT)))).as(topic).isEqualTo(code);
          int mark = nurse.mark();
          nurse.join(topic);
          assertThat(code(nurse.awaitFrom(mark, HostileFramesIT::isProblem))).isEqualTo(code);
          othersGoOn();
        });
  }

  @Test
  void aFrameTooLongOrOfBytesEndsItsOwnConnectionAlone() {
    LiveClient tooLong = board.join(board.team().nurse());
    sendWhatEndsIt(() -> tooLong.sendRaw(CONTENT + "x".repeat(64 * 1024)));
    assertThat(tooLong.awaitClosed()).isEqualTo(TOO_BIG);
    othersGoOn();
    LiveClient endless = board.join(board.team().nurse());
    sendWhatEndsIt(() -> endless.sendRaw(CONTENT + "x".repeat(2_000_000)));
    assertThat(endless.awaitClosed()).isIn(TOO_BIG, LOST);
    othersGoOn();
    LiveClient bytes = board.join(board.team().nurse());
    sendWhatEndsIt(() -> bytes.sendBytes(CONTENT.getBytes(StandardCharsets.UTF_8)));
    assertThat(bytes.awaitClosed()).isEqualTo(NOT_ACCEPTED);
    othersGoOn();
  }

  /** The end may come while the frame is still on its way. */
  private static void sendWhatEndsIt(Runnable sending) {
    try {
      sending.run();
    } catch (RuntimeException gone) {
      assertThat(gone).isNotNull();
    }
  }

  /**
   * Half of them are operations, half are nothing at all. Of the operations 20 a second are taken;
   * they make no cards, which on a slow machine would be more than the 500 of a board.
   */
  @Test
  void tenThousandFramesAtOnceSlowNobodyElse() {
    LiveClient nurse = board.join(board.team().nurse());
    String card = cardOf(nurse);
    CompletableFuture<Void> flood =
        CompletableFuture.runAsync(
            () -> {
              for (int n = 0; n < FRAMES; n++) {
                String status = n % 4 == 1 ? "ACTIVE" : "RESOLVED";
                nurse.sendRaw(n % 2 == 0 ? CONTENT : send(id(), field(card, "status", status)));
              }
            });
    int meanwhile = 0;
    while (!flood.isDone() && meanwhile < 40) {
      othersGoOn();
      meanwhile++;
    }
    flood.join();
    int mark = nurse.mark();
    nurse.sendRaw("{\"type\":\"ping\"}");
    nurse.awaitFrom(mark, frame -> frame.path("type").asText().equals("pong"));
    assertThat(meanwhile).as("others worked while it came").isPositive();
    Set<String> acknowledged =
        nurse.frames().stream()
            .filter(frame -> frame.path("type").asText().equals("stored"))
            .map(frame -> frame.path("id").asText())
            .collect(Collectors.toSet());
    assertThat(codes(nurse)).contains(UNREADABLE, "caseboard.too-fast");
    assertThat(acknowledged).hasSizeBetween(1, FRAMES / 4);
    Set<String> told =
        physician.frames().stream()
            .map(frame -> frame.at("/body/opId").asText())
            .collect(Collectors.toSet());
    assertThat(told).containsAll(acknowledged);
    othersGoOn();
  }

  @Test
  void aWrongOriginDoesNotComeInAndAnExpiredSignInIsSentToTheSignIn() {
    Visitor nurse = board.visitor(board.team().nurse());
    URI server = URI.create(base.toString());
    for (String elsewhere :
        List.of("https://elsewhere.example", "http://127.0.0.1:1", "null://x")) {
      assertThatThrownBy(
              () ->
                  LiveClient.connect(
                      HttpClient.newHttpClient(),
                      server,
                      URI.create(elsewhere),
                      nurse.cookieHeader()))
          .hasCauseInstanceOf(WebSocketHandshakeException.class);
      othersGoOn();
    }
    board.keep(nurse.live()).await(frame -> frame.path("type").asText().equals("welcome"));
    sql.update(
        "UPDATE sign_in SET expires_at = created_at WHERE account_id = ?",
        board.team().nurse().accountId());
    assertThat(board.keep(nurse.live()).awaitClosed()).isEqualTo(SIGNED_OUT);
    othersGoOn();
  }

  private String cardOf(LiveClient nurse) {
    ObjectNode create = BoardOnline.created("Card");
    nurse.answer(nurse.command(board.topic(), create));
    return create.at("/op/card").asText();
  }

  private static JsonNode answer(LiveClient client, String topic, String command) {
    String id = id();
    client.sendRaw(
        "{\"type\":\"send\",\"id\":%s,\"topic\":\"%s\",\"command\":%s}"
            .formatted(id, topic, command));
    return client.answer(UUID.fromString(id.substring(1, id.length() - 1)));
  }

  private String send(String id, String command) {
    return "{\"type\":\"send\",\"id\":%s,\"topic\":\"%s\",\"command\":%s}"
        .formatted(id, board.topic(), command);
  }

  private static String id() {
    return "\"" + UUID.randomUUID() + "\"";
  }

  private static String created(String text) {
    return op(
        "card-created",
        "\"card\":%s,\"lane\":\"PROBLEMS\",\"order\":\"a0\",\"text\":\"%s\"".formatted(id(), text));
  }

  private static String changed(String card, int revision, String changes) {
    return op(
        "text-changed",
        "%s,\"textRevision\":%d,\"changes\":%s".formatted(card(card), revision, changes));
  }

  private static String field(String card, String field, String value) {
    return op(
        "field-set", "%s,\"field\":\"%s\",\"value\":\"%s\"".formatted(card(card), field, value));
  }

  private static String card(String id) {
    return "\"card\":\"" + id + "\"";
  }

  private static String op(String type, String fields) {
    return operate(
        fields.isEmpty()
            ? "{\"type\":\"%s\"}".formatted(type)
            : "{\"type\":\"%s\",%s}".formatted(type, fields));
  }

  private static String operate(String op) {
    return "{\"type\":\"operate\",\"op\":" + op + "}";
  }

  private static boolean isProblem(JsonNode frame) {
    return frame.path("type").asText().equals("problem");
  }

  private static String code(JsonNode frame) {
    assertThat(frame.at("/problem/detail").asText()).as("in words").isNotBlank();
    return frame.at("/problem/code").asText();
  }

  private static Set<String> codes(LiveClient client) {
    return client.frames().stream()
        .filter(HostileFramesIT::isProblem)
        .map(HostileFramesIT::code)
        .collect(Collectors.toSet());
  }
}
