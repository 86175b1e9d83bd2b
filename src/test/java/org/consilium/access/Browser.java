package org.consilium.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.consilium.platform.config.Json;
import org.consilium.protocol.LiveClient;
import org.consilium.protocol.Visitor;
import org.consilium.protocol.Visitor.Answer;

/**
 * The browser of a student in a play, with everything that it receives.
 *
 * <p>A view that says what the view before it said is left out, and so are the numbers of views:
 * the server makes one view of changes that come close together, so their count is chance.
 */
final class Browser implements AutoCloseable {

  /**
   * Answers to questions of the test, and who has come, which the server tells when it has time.
   */
  private static final Set<String> OF_CHANCE = Set.of("pong", "present");

  private final String reader;
  private final Visitor visitor;
  private final LiveClient live;
  private final WithoutChance chance;
  private final Map<String, UUID> named = new LinkedHashMap<>();
  private final Set<String> watched = new LinkedHashSet<>();
  private final Map<String, JsonNode> latest = new TreeMap<>();
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private int heard;

  Browser(String reader, Visitor visitor, WithoutChance chance) {
    this.reader = reader;
    this.chance = chance;
    this.visitor = visitor;
    this.live = visitor.live();
  }

  /** Things that are called by these names, in braces, in addresses and topics. */
  void name(Map<String, UUID> things) {
    named.putAll(things);
  }

  /** Watches those of the topics that can be watched by now. */
  void watch(Collection<String> topics) {
    int mark = live.mark();
    List<String> tried = topics.stream().filter(topic -> !watched.contains(topic)).toList();
    tried.forEach(topic -> live.join(filled(topic)));
    for (String topic : tried) {
      JsonNode answer = live.awaitFrom(mark, frame -> answersJoin(frame, filled(topic)));
      if (type(answer).equals("view")) {
        watched.add(topic);
      }
    }
    awaitWhatWasSent();
  }

  /** Waits until nothing more will come of what has happened so far. */
  void settle() {
    try (LiveClient fresh = visitor.live()) {
      for (String topic : List.copyOf(watched)) {
        String filled = filled(topic);
        fresh.join(filled);
        JsonNode now = fresh.await(frame -> answersJoin(frame, filled));
        if (!type(now).equals("view")) { // the right has ended
          live.await(frame -> isOf(frame, filled) && type(frame).equals("closed"));
          watched.remove(topic);
          continue;
        }
        live.awaitLast(frame -> tells(frame, filled), frame -> saysAsMuch(frame, now));
      }
    }
    awaitWhatWasSent();
  }

  /** What the topic's last view said. */
  JsonNode view(String topic) {
    String filled = filled(topic);
    return live.last(frame -> isOf(frame, filled) && type(frame).equals("view"))
        .orElseThrow()
        .path("body");
  }

  /** Sends a command and waits for its answer. */
  void command(String topic, ObjectNode command) {
    JsonNode answer = live.answer(live.command(filled(topic), command));
    if (!type(answer).equals("stored")) {
      throw new AssertionError(answer);
    }
  }

  /** Puts a body at an address, and keeps the answer. */
  void put(String address, JsonNode body) {
    Answer answer = visitor.put(filled(address), body);
    if (answer.status() != 200) {
      throw new AssertionError(answer);
    }
    answers.put(" PUT " + address, answer);
  }

  /** What came over the live socket since this was asked last, and what is at these addresses. */
  Map<String, String> received(List<String> addresses) {
    Map<String, String> received = new LinkedHashMap<>();
    frames().forEach((what, frames) -> receive(received, what, frames));
    addresses.stream()
        .filter(address -> !filled(address).contains("{")) // nobody has such a thing yet
        .forEach(address -> answers.put(" GET " + address, visitor.get(filled(address))));
    answers.forEach((what, answer) -> receive(received, reader + what, answer));
    answers.clear();
    return received;
  }

  @Override
  public void close() {
    live.close();
  }

  private Map<String, List<JsonNode>> frames() {
    List<JsonNode> all = live.frames();
    Map<String, List<JsonNode>> frames = new TreeMap<>();
    for (JsonNode frame : all.subList(heard, all.size())) {
      String what = chance.named(frame.path("topic").asText()) + " " + type(frame);
      if (!OF_CHANCE.contains(type(frame)) && isNews(what, frame)) {
        frames.computeIfAbsent(what, first -> new ArrayList<>()).add(frame);
      }
    }
    heard = all.size();
    return frames;
  }

  private boolean isNews(String what, JsonNode frame) {
    if (!type(frame).equals("view")) {
      return true;
    }
    ObjectNode said = ((ObjectNode) frame).without(List.of("version", "now"));
    return !said.equals(latest.put(what, said));
  }

  private void receive(Map<String, String> received, String what, List<JsonNode> frames) {
    for (int place = 0; place < frames.size(); place++) {
      received.put(reader + " " + what + " " + place, frames.get(place).toString());
    }
  }

  private void receive(Map<String, String> received, String what, Answer answer) {
    received.put(what, answer.status() + " " + headers(answer));
    received.put(what + " body", answer.text());
  }

  /** The length is told by the body, whose instants are not always of one length. */
  private String headers(Answer answer) {
    Map<String, String> headers = new TreeMap<>(answer.headers());
    headers.remove("date");
    String length = headers.remove("content-length");
    int bytes = answer.text().getBytes(StandardCharsets.UTF_8).length;
    if (length != null && Integer.parseInt(length) != bytes) {
      throw new AssertionError(length + " bytes announced, " + bytes + " sent");
    }
    return headers.toString();
  }

  private void awaitWhatWasSent() {
    int mark = live.mark();
    live.send(Json.mapper().createObjectNode().put("type", "ping"));
    live.awaitFrom(mark, frame -> type(frame).equals("pong"));
  }

  private static boolean tells(JsonNode frame, String topic) {
    return isOf(frame, topic) && Set.of("view", "event").contains(type(frame));
  }

  /** Of a board, whose changes are told as events, the number of the last change is compared. */
  private static boolean saysAsMuch(JsonNode frame, JsonNode view) {
    JsonNode now = view.path("body");
    return now.has("seq")
        ? now.path("seq").asLong() == frame.at("/body/seq").asLong()
        : now.equals(frame.path("body"));
  }

  private static boolean answersJoin(JsonNode frame, String topic) {
    return isOf(frame, topic) && Set.of("view", "problem", "closed").contains(type(frame));
  }

  private static boolean isOf(JsonNode frame, String topic) {
    return frame.path("topic").asText().equals(topic);
  }

  private static String type(JsonNode frame) {
    return frame.path("type").asText();
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, UUID> thing : named.entrySet()) {
      filled = filled.replace("{" + thing.getKey() + "}", thing.getValue().toString());
    }
    return filled;
  }
}
