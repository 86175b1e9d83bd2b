package org.consilium.gradebook.entity.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.bank.Item;
import org.consilium.exercise.ExerciseResult;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.institution.Sharing;
import org.consilium.peerevaluation.PeerResult;
import org.consilium.readiness.ItemResult;
import org.consilium.readiness.RatResult;
import org.consilium.session.CheckIn;
import org.consilium.session.CheckInState;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionState;
import org.consilium.session.TeamHistory;
import org.consilium.teaming.Team;

/**
 * A played session as values: three questions, one team of two north and two south students. Each
 * test changes what it is about before it asks for the {@link #outcomes}.
 */
final class FinishedSession {

  static final UUID NORTH = new UUID(1, 1);
  static final UUID SOUTH = new UUID(1, 2);

  final PhaseInfo irat = phase(1, PhaseKind.IRAT, "Alone");
  final PhaseInfo trat = phase(2, PhaseKind.TRAT, "Together");
  final PhaseInfo exercise = phase(3, PhaseKind.EXERCISE, "The next hour");
  final PhaseInfo peers = phase(4, PhaseKind.PEER_EVALUATION, "Peers");

  final Person nora = person(1, NORTH, "Nora", "Abel", "N-1");
  final Person nick = person(2, NORTH, "Nick", "Baker", "N-2");
  final Person sara = person(3, SOUTH, "Sara", "Carr", "S-3");
  final Person sven = person(4, SOUTH, "Sven", "Dahl", "S-4");

  final UUID teamId = new UUID(2, 1);
  final List<Person> people = new ArrayList<>(List.of(nora, nick, sara, sven));
  final Set<UUID> disclosed = new HashSet<>(Set.of(irat.id()));
  final Map<UUID, boolean[]> answers = new HashMap<>();
  final Set<UUID> absent = new HashSet<>();
  final List<PeerResult> peerResults = new ArrayList<>();
  String teamName = "Heron";
  boolean revealed = true;
  Sharing shared = new Sharing(true, false);

  FinishedSession() {
    answers.put(nora.id(), new boolean[] {true, true, false});
    answers.put(nick.id(), new boolean[] {true, false, false});
    answers.put(sara.id(), new boolean[] {false, false, false});
    answers.put(sven.id(), new boolean[] {true, true, true});
    people.forEach(person -> received(person, 3, "4.3", true));
  }

  /** What a person received from teammates, instead of what was set before. */
  void received(Person person, int raters, String mean, boolean released) {
    peerResults.removeIf(result -> result.rateeId().equals(person.id()));
    peerResults.add(
        new PeerResult(
            peers.id(),
            person.id(),
            raters,
            mean == null ? null : new BigDecimal(mean),
            released,
            raters >= 3));
  }

  /** What a school sees; the course is the north school's. */
  SchoolSight sight(UUID school) {
    return new SchoolSight(school, NORTH, Map.of(SOUTH, shared));
  }

  SessionOutcomes outcomes() {
    Map<UUID, Person> byId = new HashMap<>();
    people.forEach(person -> byId.put(person.id(), person));
    return new SessionOutcomes(
        new SessionInfo(new UUID(3, 1), new UUID(3, 2), new UUID(3, 3), "Run", SessionState.CLOSED),
        List.of(irat, trat, exercise, peers),
        TeamHistory.unchanged(
            List.of(new Team(teamId, new UUID(3, 3), 1, teamName, List.copyOf(byId.keySet())))),
        byId,
        Map.of(
            NORTH, new School(NORTH, "North University", "North"),
            SOUTH, new School(SOUTH, "South College", "South")),
        Map.of(nora.id(), here(), sara.id(), here()),
        people.stream().map(this::iratOf).toList(),
        List.of(tratOfTeam()),
        List.of(
            new ExerciseResult(
                exercise.id(),
                exercise.title(),
                teamId,
                "B",
                "Scan",
                "Within 8 h",
                2,
                4,
                revealed)),
        peerResults,
        disclosed,
        Map.of(item(0), bankItem(0), item(1), bankItem(1), item(2), bankItem(2)));
  }

  private static CheckIn here() {
    Instant at = Instant.parse("2026-10-01T07:55:00Z");
    return new CheckIn(CheckInState.PRESENT, at, false, at);
  }

  private RatResult iratOf(Person person) {
    boolean taken = !absent.contains(person.id());
    List<ItemResult> items = new ArrayList<>();
    int points = 0;
    for (int i = 0; i < 3; i++) {
      boolean right = taken && answers.get(person.id())[i];
      points += right ? 4 : 0;
      items.add(new ItemResult(item(i), i, taken, right, taken ? 1 : 0, right ? 4 : 0));
    }
    return new RatResult(irat.id(), PhaseKind.IRAT, person.id(), teamId, points, 12, items);
  }

  private RatResult tratOfTeam() {
    return new RatResult(
        trat.id(),
        PhaseKind.TRAT,
        null,
        teamId,
        10,
        12,
        List.of(
            new ItemResult(item(0), 0, true, true, 1, 4),
            new ItemResult(item(1), 1, true, true, 2, 2),
            new ItemResult(item(2), 2, true, true, 1, 4)));
  }

  private static UUID item(int position) {
    return new UUID(4, position);
  }

  private static Item bankItem(int position) {
    return new Item(
        item(position),
        new UUID(3, 2),
        position + 1,
        "en",
        "R0" + (position + 1),
        "Which is best?",
        List.of(),
        "Because " + position);
  }

  private static Person person(int n, UUID school, String given, String family, String number) {
    return new Person(
        new UUID(5, n), school, given + "@school.example", given, family, "NUR", number);
  }

  private static PhaseInfo phase(int position, PhaseKind kind, String title) {
    Instant start = Instant.parse("2026-10-01T08:00:00Z");
    return new PhaseInfo(
        new UUID(6, position),
        new UUID(3, 1),
        position,
        kind,
        title,
        PhaseState.ENDED,
        Duration.ofMinutes(10),
        start,
        start.plusSeconds(600),
        null);
  }
}
