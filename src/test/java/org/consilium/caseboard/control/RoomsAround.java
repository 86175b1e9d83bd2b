package org.consilium.caseboard.control;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.consilium.caseboard.entity.Board;
import org.consilium.casework.PhaseCases;
import org.consilium.course.CoursePeople;
import org.consilium.course.Veil;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionTeams;
import org.consilium.session.TeamsNow;
import org.consilium.teaming.Team;

/** The rooms that the engine of the boards asks, around one board in an open exercise. */
final class RoomsAround {

  private static final UUID PHASE = new UUID(3, 6);

  private final Board board;
  private final Actor staff;
  private final List<Actor> team;
  private final Consumer<BooleanSupplier> requiring;
  private boolean closed;

  RoomsAround(Board board, Actor staff, List<Actor> team, Consumer<BooleanSupplier> requiring) {
    this.requiring = requiring;
    this.board = board;
    this.staff = staff;
    this.team = team;
  }

  List<Actor> team() {
    return team;
  }

  /** The exercise stands still, or goes on. */
  void closes(boolean now) {
    closed = now;
  }

  SessionAccess sessions() {
    return answering(
        SessionAccess.class,
        Map.of(
            "isStaff",
            asked -> staff.equals(asked[0]),
            "requireStaff",
            asked -> {
              if (!staff.equals(asked[0])) {
                throw DomainProblem.notAllowed("session.not-allowed", "Only staff do this.");
              }
              return null;
            }));
  }

  SessionTeams teams() {
    List<UUID> members = team.stream().map(Actor::accountId).toList();
    Team mine = new Team(board.teamId(), null, 1, "Team 1", members);
    return answering(
        SessionTeams.class,
        Map.of(
            "isIn", asked -> members.contains((UUID) asked[2]),
            "team", asked -> Optional.of(mine),
            "now", asked -> (Supplier<?>) () -> now(members),
            "requireAsKnown", asked -> required(() -> asked[0].equals(now(members)))));
  }

  private Object required(BooleanSupplier requirement) {
    requiring.accept(requirement);
    return null;
  }

  private TeamsNow now(List<UUID> members) {
    return new TeamsNow(
        board.sessionId(), 0, members.stream().collect(toMap(id -> id, id -> board.teamId())));
  }

  People people() {
    return answering(People.class, Map.of("byIds", asked -> persons(asked[0])));
  }

  CoursePeople knownByName() {
    return answering(
        CoursePeople.class,
        Map.of("veil", asked -> Veil.NONE, "forStaff", asked -> persons(asked[2])));
  }

  private static Map<UUID, Person> persons(Object accountIds) {
    return ((Collection<?>) accountIds)
        .stream()
            .map(id -> person((UUID) id))
            .collect(toMap(Person::id, one -> one, (one, same) -> one));
  }

  private static Person person(UUID id) {
    return new Person(id, new UUID(4, 1), null, "Given", "Family", "NUR", null);
  }

  private PhaseInfo phase() {
    Instant start = Instant.EPOCH;
    return new PhaseInfo(
        PHASE,
        board.sessionId(),
        0,
        PhaseKind.EXERCISE,
        "Exercise",
        PhaseState.RUNNING,
        Duration.ofHours(1),
        start,
        start.plusSeconds(3600),
        closed ? start : null);
  }

  Phases phases() {
    return answering(
        Phases.class,
        Map.of(
            "agenda",
            asked -> List.of(phase()),
            "isOpen",
            asked -> ((PhaseInfo) asked[0]).pausedAt() == null));
  }

  PhaseCases cases() {
    return answering(PhaseCases.class, Map.of("phasesOn", asked -> List.of(PHASE)));
  }

  PhaseGate gate() {
    return answering(
        PhaseGate.class,
        Map.of(
            "requireOpen",
            asked -> phase(),
            "requireAsKnown",
            asked -> required(() -> asked[0].equals(phase())),
            "holdIfOpen",
            asked -> (Supplier<?>) () -> Optional.of(phase()).filter(there -> !closed)));
  }

  /** Something of another room that answers what it is asked here. */
  static <T> T answering(Class<T> type, Map<String, Function<Object[], Object>> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, asked) ->
                Optional.ofNullable(answers.get(method.getName()))
                    .orElseThrow(() -> new AssertionError("nobody expected " + method))
                    .apply(asked)));
  }
}
