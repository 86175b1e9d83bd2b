package org.consilium.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.Classroom.Group;
import org.consilium.Devices;
import org.consilium.caseboard.control.spotlight.MovingSpotlight;
import org.consilium.casework.control.Disclosures;
import org.consilium.exercise.control.Revealing;
import org.consilium.peerevaluation.control.FollowingPeerEvaluation;
import org.consilium.platform.config.Json;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;

/**
 * A session played by a script, moment after moment. Two students listen: the nurse of the first
 * team, who works in the browser, and the physician of the same team.
 */
@Dependent
public class Play implements AutoCloseable {

  /** The listeners. */
  static final String NURSE = "nurse";

  static final String PHYSICIAN = "physician";

  private static final List<Integer> STAGES = List.of(1, 2, 3);

  @Inject private PlayPreparation preparation;
  @Inject private Company company;
  @Inject private Devices devices;
  @Inject private Disclosures disclosures;
  @Inject private Revealing revealing;
  @Inject private FollowingPeerEvaluation following;
  @Inject private MovingSpotlight spotlight;

  private final Map<String, Browser> browsers = new LinkedHashMap<>();
  private final WithoutChance chance = new WithoutChance();
  private Script script;
  private Cast cast;
  private Group team;
  private Group others;
  private List<String> addresses;
  private List<String> topics;

  /**
   * Prepares the play and opens the browsers.
   *
   * @param routes that are asked at every moment, as the deployment writes them
   * @param rooms whose topics are watched
   */
  void open(URI base, Script played, List<String> routes, List<String> rooms) {
    script = played;
    cast = preparation.prepare(script);
    team = cast.room().team(0);
    others = cast.room().team(1);
    addresses = routes.stream().flatMap(route -> addresses(route).stream()).toList();
    Set<String> names = new LinkedHashSet<>(cast.phases().keySet());
    names.addAll(List.of("session", "board", "otherBoard"));
    topics = topics(rooms, names);
    listen(base, NURSE, team.nurse());
    listen(base, PHYSICIAN, team.physician());
    name(cast.named());
    name(cast.members());
  }

  /** Plays a moment and tells what everybody received, as it was. */
  Map<String, String> play(Moment moment) {
    perform(moment);
    browsers.values().forEach(browser -> browser.watch(topics));
    browsers.values().forEach(Browser::settle);
    Map<String, String> received = new LinkedHashMap<>();
    browsers.values().forEach(browser -> received.putAll(browser.received(addresses)));
    return received;
  }

  /** What the play received, without what chance decides. */
  WithoutChance chance() {
    return chance;
  }

  @Override
  public void close() {
    browsers.values().forEach(Browser::close);
  }

  private void perform(Moment moment) {
    switch (moment) {
      case PREPARED -> {}
      case CHECKED_IN -> checkIn();
      case ANSWERED -> answer();
      case HANDED_IN -> handIn();
      case TEAMMATES_LEANED -> teammatesLean();
      case LEANED -> nurse().command("trat/{trat}", choice("lean", 0, 0));
      case OTHERS_SCRATCHED -> othersScratch();
      case WRONG_SCRATCHED -> scratch(0, Script.WRONG);
      case RIGHT_SCRATCHED -> scratch(1, Script.RIGHT);
      case DISCLOSED -> disclose(STAGES.getFirst());
      case BOARD_FILLED -> fillBoards();
      case SPOTLIT -> showOthersBoard();
      case COMMITTED -> commit();
      case LAST_DISCLOSED -> STAGES.stream().skip(1).forEach(stage -> act(() -> disclose(stage)));
      case REVEALED -> revealing.reveal(facilitator(), cast.phase(Cast.EXERCISE));
      case RATED -> rate();
      case PEERS_RELEASED -> following.release(facilitator(), cast.phase(Cast.PEERS));
      case IRAT_BEGUN, TRAT_BEGUN, TRAT_ENDED, PEERS_BEGUN, PEERS_ENDED, CLOSED ->
          company.advance(cast);
    }
  }

  /** Does something, and waits until it was told to everybody to whom it is told. */
  private void act(Runnable deed) {
    deed.run();
    browsers.values().forEach(Browser::settle);
  }

  private void checkIn() {
    act(() -> company.start(cast));
    company.checkEverybodyIn(cast);
    UUID exercise = cast.phase(Cast.EXERCISE);
    Map<String, UUID> boards =
        Map.of(
            "board", company.board(team.nurse(), exercise),
            "otherBoard", company.board(others.nurse(), exercise));
    name(boards);
    beginEarly();
  }

  /** In one of the plays the pharmacist begins before the hall, and answers. */
  private void beginEarly() {
    UUID irat = cast.phase(Cast.IRAT);
    script
        .either(List.<Actor>of(), List.of(team.pharmacist()))
        .forEach(
            early -> {
              company.beginEarly(early, irat);
              company.answer(early, irat, List.of(0, 1));
            });
  }

  private void answer() {
    act(() -> nurse().command("irat/{irat}", choice("choose", 0, 0)));
    act(() -> nurse().command("irat/{irat}", choice("choose", 1, 1)));
    UUID irat = cast.phase(Cast.IRAT);
    List<Integer> wrong = script.either(List.of(1, 0), List.of(2, 3, 1));
    // one by one: of two at once the screen may be told together or in turn
    act(() -> company.answer(team.physician(), irat, List.of(0)));
    act(() -> company.answer(team.physician(), irat, List.of(0, 1)));
    company.answer(team.pharmacist(), irat, wrong);
    company.answer(team.secondNurse(), irat, wrong);
    company.answer(others.nurse(), irat, script.either(List.of(0), List.of(1, 1, 2)));
  }

  private void handIn() {
    nurse().command("irat/{irat}", object("hand-in"));
    company.handIn(team.pharmacist(), cast.phase(Cast.IRAT));
  }

  /** In one of the plays the second nurse has taken the iRAT until now. */
  private void teammatesLean() {
    script
        .either(List.<Actor>of(), List.of(team.secondNurse()))
        .forEach(longer -> company.handIn(longer, cast.phase(Cast.IRAT)));
    UUID trat = cast.phase(Cast.TRAT);
    act(() -> company.lean(team.physician(), trat, 0, 1));
    int pharmacists = script.either(1, 2);
    act(() -> company.lean(team.pharmacist(), trat, 0, pharmacists));
    act(() -> company.lean(team.secondNurse(), trat, 0, script.either(2, 0)));
    company.lean(team.pharmacist(), trat, 2, script.either(0, 1));
  }

  private void othersScratch() {
    UUID trat = cast.phase(Cast.TRAT);
    company.lean(others.pharmacist(), trat, 1, script.either(0, 1));
    List<Integer> options = script.either(List.of(Script.WRONG), List.of(Script.WRONG, 3, 1));
    company.scratch(others.nurse(), trat, 0, options);
  }

  private void scratch(int item, int option) {
    nurse().command("trat/{trat}", choice("scratch", item, option).put("attempt", 1));
  }

  private void disclose(int stage) {
    disclosures.disclose(facilitator(), cast.phase(Cast.EXERCISE), stage);
  }

  private void fillBoards() {
    ObjectNode operate = object("operate");
    ObjectNode card = operate.putObject("op").put("type", "card-created");
    card.put("card", Ids.random().toString()).put("lane", "PROBLEMS").put("order", "a0");
    card.put("text", "Fears the " + Script.MARK);
    act(() -> nurse().command("board/{board}", operate));
    UUID exercise = cast.phase(Cast.EXERCISE);
    company.putCard(others.nurse(), exercise, "a0", "Our " + Script.MARK);
    script
        .either(List.of("a1"), List.of("a1", "a2"))
        .forEach(place -> company.putCard(others.nurse(), exercise, place, Script.MARK + place));
  }

  /** On which their physician has cited what physicians alone were given. */
  private void showOthersBoard() {
    UUID exercise = cast.phase(Cast.EXERCISE);
    company.plan(others.physician(), exercise, script.citation());
    UUID board = company.board(others.physician(), exercise);
    act(() -> spotlight.put(facilitator(), cast.session(), board));
  }

  private void commit() {
    UUID exercise = cast.phase(Cast.EXERCISE);
    script.otherTeamsChoices().forEach(place -> company.commit(others.nurse(), exercise, place));
    String option = nurse().view("exercise/{exercise}").at("/options/1/id").asText();
    ObjectNode commit = object("commit").put("option", option).put("revision", 0);
    nurse().command("exercise/{exercise}", commit.put("reason", "The " + Script.MARK));
  }

  private void rate() {
    UUID peers = cast.phase(Cast.PEERS);
    JsonNode usual = Json.mapper().valueToTree(Script.usualRating());
    for (String teammate : List.of("pharmacist", PHYSICIAN, "secondNurse")) {
      nurse().put("/api/phases/{peers}/peer-evaluation/{" + teammate + "}", usual);
    }
    company.rate(team.physician(), peers, team.members(), Script.usualRating());
    company.rate(team.pharmacist(), peers, team.members(), script.rating());
    company.rate(team.secondNurse(), peers, team.members(), script.rating());
  }

  private void name(Map<String, UUID> things) {
    chance.name(things);
    browsers.values().forEach(browser -> browser.name(things));
  }

  private Browser nurse() {
    return browsers.get(NURSE);
  }

  private Actor facilitator() {
    return cast.room().facilitator();
  }

  private void listen(URI base, String reader, Actor student) {
    browsers.put(reader, new Browser(reader, devices.visitor(base, student), chance));
  }

  /** The addresses of a route, whatever its parameters are called. */
  private List<String> addresses(String route) {
    List<String> found = List.of("");
    String before = "";
    for (String word : route.substring(1).split("/")) {
      List<String> here = word.startsWith("{") ? braced(cast.after(before)) : List.of(word);
      found =
          found.stream().flatMap(start -> here.stream().map(place -> start + "/" + place)).toList();
      before = word;
    }
    return found;
  }

  private static List<String> braced(List<String> names) {
    return names.stream().map(name -> "{" + name + "}").toList();
  }

  /** Every room with every name, sensible or not. */
  private static List<String> topics(List<String> rooms, Collection<String> names) {
    return rooms.stream()
        .flatMap(room -> names.stream().map(name -> room + "/{" + name + "}"))
        .toList();
  }

  /** A command about an option of an item by their places. */
  private ObjectNode choice(String type, int item, int option) {
    String topic = type.equals("choose") ? "irat/{irat}" : "trat/{trat}";
    JsonNode asked = nurse().view(topic).path("items").path(item);
    return object(type)
        .put("item", asked.path("deliveryId").asText())
        .put("option", asked.path("options").path(option).path("deliveryId").asText());
  }

  private static ObjectNode object(String type) {
    return Json.mapper().createObjectNode().put("type", type);
  }
}
