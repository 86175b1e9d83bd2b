package org.consilium.browser;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.consilium.protocol.SteadyClient;
import org.consilium.protocol.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three members of a team at work while the server and then the database are killed, in every kind
 * of work: whatever was acknowledged is there afterwards, once, and nobody signs in again. One of
 * them has the board open in a browser, which comes back by itself.
 */
class KilledMidSessionIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ITEMS = 10;
  private static final int CARDS = 12;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private static Path data;

  private static LaunchedApplication application;
  private static DemoTeam team;

  @BeforeAll
  static void begin() {
    application = LaunchedApplication.start(data, Map.of("consilium.demo", "true")).awaitReady();
    team = DemoTeam.signIn(HttpClient.newHttpClient(), application.baseUri());
    team.startSession();
  }

  @AfterAll
  static void end() {
    application.close();
  }

  @Test
  void everythingAcknowledgedOutlivesServerAndDatabase() throws Exception {
    team.checkIn();
    team.advance();
    answerAlone();
    team.advance();
    scratchTogether();
    team.advance();
    workOnTheBoard();
    assertThat(team.members()).allMatch(member -> member.get("/api/me").status() == 200);
  }

  /** Each item is answered and then answered otherwise; the later word holds. */
  private void answerAlone() throws Exception {
    String topic = "irat/" + team.phase("IRAT");
    ConcurrentMap<Visitor, Map<String, String>> said = new ConcurrentHashMap<>();
    try (Deaths deaths = new Deaths(application, 10, 30)) {
      deaths.amid(
          team.members(),
          (member, place) -> {
            Map<String, String> mine = said.computeIfAbsent(member, someone -> new HashMap<>());
            try (SteadyClient client = new SteadyClient(member, topic)) {
              JsonNode items = client.view().path("items");
              for (int turn = 0; turn < 2 * ITEMS; turn++) {
                JsonNode item = items.get(turn % ITEMS);
                String option = option(item, turn / ITEMS + place);
                client.stored(choice("choose", item, option));
                mine.put(item.path("deliveryId").asText(), option);
                deaths.acknowledged();
              }
            }
          });
    }
    for (Visitor member : team.members()) {
      assertThat(choices(view(member, topic))).isEqualTo(said.get(member)).hasSize(ITEMS);
    }
  }

  /** The members share out the items; each scratches theirs until the right option is found. */
  private void scratchTogether() throws Exception {
    String topic = "trat/" + team.phase("TRAT");
    ConcurrentMap<String, List<String>> scratched = new ConcurrentHashMap<>();
    try (Deaths deaths = new Deaths(application, 3, 7)) {
      deaths.amid(
          team.members(),
          (member, place) -> {
            try (SteadyClient client = new SteadyClient(member, topic)) {
              JsonNode items = client.view().path("items");
              for (int at = place; at < ITEMS; at += team.members().size()) {
                String item = items.get(at).path("deliveryId").asText();
                scratched.put(item, scratchUntilRight(client, items.get(at), deaths));
              }
            }
          });
    }
    JsonNode card = view(team.members().getFirst(), topic);
    assertThat(scratches(card)).isEqualTo(scratched).hasSize(ITEMS);
    assertThat(card.path("items")).allMatch(item -> item.path("solved").asBoolean());
  }

  private static List<String> scratchUntilRight(SteadyClient client, JsonNode item, Deaths deaths) {
    List<String> all = new ArrayList<>();
    boolean right = false;
    while (!right) {
      String option = option(item, all.size());
      ObjectNode scratch = choice("scratch", item, option).put("attempt", all.size() + 1);
      right = client.stored(scratch).path("right").asBoolean();
      all.add(option);
      deaths.acknowledged();
    }
    return all;
  }

  /**
   * Each writes cards and then writes them anew; server, database and server die. Nothing that was
   * acknowledged is lost, nothing is there twice, no place in the order is empty.
   */
  private void workOnTheBoard() throws Exception {
    String exercise = team.phase("EXERCISE");
    String topic = "board/" + team.board(exercise);
    ConcurrentMap<String, String> cards = new ConcurrentHashMap<>();
    Set<Long> numbers = ConcurrentHashMap.newKeySet();
    try (Chromium chromium = Chromium.start();
        Person onlooker = looksAtTheBoard(chromium);
        Deaths deaths = new Deaths(application, 10, 30, 50)) {
      deaths.amid(
          team.members(),
          (member, place) -> {
            try (SteadyClient client = new SteadyClient(member, topic)) {
              for (int n = 0; n < CARDS; n++) {
                String card = UUID.randomUUID().toString();
                numbers.add(client.stored(created(card, "Draft")).path("seq").asLong());
                deaths.acknowledged();
                cards.put(card, "Card " + place + "." + n);
                numbers.add(client.stored(edited(card, cards.get(card))).path("seq").asLong());
                deaths.acknowledged();
              }
            }
          });
      cards.values().forEach(onlooker::sees);
      assertThat(onlooker.complaints()).allMatch(KilledMidSessionIT::isOfTheConnection);
    }
    int operations = 2 * CARDS * team.members().size();
    assertThat(numbers).hasSize(operations);
    JsonNode board = view(team.members().getFirst(), topic);
    assertThat(texts(board)).isEqualTo(cards);
    assertThat(board.path("seq").asInt()).isEqualTo(operations);
    assertThat(changes(topic)).isEqualTo(IntStream.rangeClosed(1, operations).boxed().toList());
  }

  private static Person looksAtTheBoard(Chromium chromium) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    Person onlooker = Person.arrive(chromium, application, Person.LAPTOP);
    onlooker.signIn(DemoTeam.MEMBERS.getFirst());
    onlooker.open(team.page());
    PlaywrightAssertions.assertThat(onlooker.button("Add a card: Problem list")).isVisible();
    return onlooker;
  }

  /**
   * A browser says by itself that a server did not answer; anything else is a fault of the page.
   */
  private static boolean isOfTheConnection(String complaint) {
    return complaint.contains("net::ERR_") || complaint.contains("status of 503");
  }

  private static List<Integer> changes(String topic) {
    try (SteadyClient client = new SteadyClient(team.members().getLast(), topic)) {
      return elements(client.viewSince(0).path("changes")).stream()
          .map(change -> change.path("seq").asInt())
          .toList();
    }
  }

  private static JsonNode view(Visitor member, String topic) {
    try (SteadyClient client = new SteadyClient(member, topic)) {
      return client.view();
    }
  }

  private static Map<String, String> choices(JsonNode sheet) {
    return elements(sheet.path("items")).stream()
        .collect(
            toMap(
                item -> item.path("deliveryId").asText(), item -> item.path("myChoice").asText()));
  }

  private static Map<String, List<String>> scratches(JsonNode card) {
    return elements(card.path("items")).stream()
        .collect(
            toMap(
                item -> item.path("deliveryId").asText(),
                item -> item.path("scratches").findValuesAsText("option")));
  }

  private static Map<String, String> texts(JsonNode board) {
    return elements(board.path("cards")).stream()
        .collect(toMap(card -> card.path("id").asText(), card -> card.path("text").asText()));
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static String option(JsonNode item, int place) {
    JsonNode options = item.path("options");
    return options.get(place % options.size()).path("deliveryId").asText();
  }

  private static ObjectNode choice(String type, JsonNode item, String option) {
    return JSON.createObjectNode()
        .put("type", type)
        .put("item", item.path("deliveryId").asText())
        .put("option", option);
  }

  private static ObjectNode created(String card, String text) {
    ObjectNode command = JSON.createObjectNode().put("type", "operate");
    command
        .putObject("op")
        .put("type", "card-created")
        .put("card", card)
        .put("lane", "PROBLEMS")
        .put("order", "a0")
        .put("text", text);
    return command;
  }

  private static ObjectNode edited(String card, String text) {
    ObjectNode command = JSON.createObjectNode().put("type", "operate");
    command
        .putObject("op")
        .put("type", "card-edited")
        .put("card", card)
        .put("textRevision", 1)
        .put("text", text);
    return command;
  }
}
