package org.consilium.access;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Logger;
import org.consilium.LogEar;
import org.consilium.platform.live.LiveRoom;
import org.consilium.protocol.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nothing is told before its time. A session is played twice, by scripts that differ in every
 * secret. What browsers of students receive is the same in both plays but for what {@link
 * WithoutChance} takes away and what {@link Release} says is told: every answer to every GET of the
 * deployment, also refusals, and every frame of every topic. What is told differs when it is told.
 */
@ExtendWith(ArquillianExtension.class)
class LeakIT {

  private static final Logger LOG = Logger.getLogger(LeakIT.class.getName());

  @ArquillianResource private URL base;
  @Inject private Instance<Play> plays;
  @Inject @Any private Instance<LiveRoom> liveRooms;

  private final List<Play> open = new ArrayList<>();
  private List<String> routes;
  private List<String> rooms;
  private Play usual;
  private Play other;

  @BeforeEach
  void openTwoPlays() {
    routes = routes();
    rooms = liveRooms.stream().map(LiveRoom::name).sorted().toList();
    usual = open(new Script(false));
    other = open(new Script(true));
  }

  @AfterEach
  void close() {
    open.forEach(Play::close);
  }

  @Test
  void everySecretIsToldAtItsMomentAndNotBeforeAndNoneIsLogged() {
    try (LogEar ear = LogEar.open()) {
      LOG.info("heard");
      for (Moment moment : Moment.values()) {
        play(moment);
      }
      assertThat(ear.heard()).anyMatch(line -> line.contains("heard"));
      assertThat(ear.heard()).noneMatch(line -> line.contains(Script.MARK));
    }
  }

  private void play(Moment moment) {
    Heard first = heard(usual, moment);
    Heard second = heard(other, moment);
    assertThat(first.rest()).as("received at " + moment).hasSizeGreaterThan(100);
    assertThat(differences(first.rest(), second.rest())).as("told by " + moment).isEmpty();
    Set<String> told = differences(first.told(), second.told()).keySet();
    assertThat(Release.ALL)
        .filteredOn(release -> release.moment() == moment)
        .as("told by " + moment + ": " + told)
        .allMatch(release -> release.isAmong(told));
  }

  /**
   * What was heard in a moment.
   *
   * @param rest what tells no secret
   * @param told what tells secrets, by where
   */
  private record Heard(Map<String, String> rest, Map<String, String> told) {}

  private static Heard heard(Play play, Moment moment) {
    Map<String, String> rest = new TreeMap<>();
    Map<String, String> told = new TreeMap<>();
    play.play(moment)
        .forEach(
            (what, text) -> {
              Release.Parted parted = Release.part(what, text, moment);
              rest.put(what, play.chance().of(what, parted.rest()));
              parted
                  .told()
                  .forEach((where, secret) -> told.put(what + " " + where, toText(secret)));
            });
    return new Heard(rest, told);
  }

  private static String toText(JsonNode secret) {
    return new WithoutChance().of("", secret.toString());
  }

  private static Map<String, String> differences(
      Map<String, String> first, Map<String, String> second) {
    TreeSet<String> all = new TreeSet<>(first.keySet());
    all.addAll(second.keySet());
    Map<String, String> differences = new TreeMap<>();
    for (String what : all) {
      String one = first.getOrDefault(what, "nothing");
      String two = second.getOrDefault(what, "nothing");
      if (!one.equals(two)) {
        differences.put(what, one + "\n  instead of " + two);
      }
    }
    return differences;
  }

  private List<String> routes() {
    List<String> found = new ArrayList<>();
    new Visitor(HttpClient.newHttpClient(), uri())
        .get("/openapi")
        .json()
        .path("paths")
        .fields()
        .forEachRemaining(
            path -> {
              if (path.getValue().has("get")) {
                found.add(path.getKey());
              }
            });
    return found;
  }

  private Play open(Script script) {
    Play play = plays.get();
    open.add(play);
    play.open(uri(), script, routes, rooms);
    return play;
  }

  private URI uri() {
    return URI.create(base.toString());
  }
}
