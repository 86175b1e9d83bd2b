package org.consilium.session.control.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.institution.Person;
import org.consilium.session.Attendance;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.TeamChange;
import org.consilium.session.TeamWork;
import org.consilium.teaming.Team;

/**
 * Says what a change of teams means: for the people here, and in every room in which teams work.
 */
@ApplicationScoped
public class Forecast {

  @Inject private Phases phases;
  @Inject private Attendance attendance;
  @Inject @Any private Instance<TeamWork> rooms;

  /** All of it, in sentences for staff. */
  List<String> of(TeamChange change) {
    List<PhaseInfo> agenda = phases.agenda(change.sessionId());
    boolean running = agenda.stream().anyMatch(phase -> phase.state() == PhaseState.RUNNING);
    return Stream.concat(
            people(change, running).stream(),
            rooms.stream().flatMap(room -> room.foretell(change, agenda).stream()))
        .toList();
  }

  /** Refuses what a room in which teams work cannot take now. */
  void requireNoObjection(TeamChange change) {
    List<PhaseInfo> agenda = phases.agenda(change.sessionId());
    rooms.stream()
        .flatMap(room -> room.objection(change, agenda).stream())
        .findFirst()
        .ifPresent(
            objection -> {
              throw objection;
            });
  }

  /** Whether those who joined a team have stored something in it since. */
  boolean isBuiltOn(TeamChange change, Instant since) {
    return rooms.stream().anyMatch(room -> room.isBuiltOn(change, since));
  }

  private List<String> people(TeamChange change, boolean running) {
    String movers = change.movers().stream().map(Person::name).collect(Collectors.joining(", "));
    String from = change.from().map(Team::name).orElse("");
    String to = change.to().map(Team::name).orElse("");
    String first =
        switch (change.kind()) {
          case MOVE ->
              "%s leaves %s for %s at once, and sees nothing more of the old team's work."
                  .formatted(movers, from, to);
          case MERGE ->
              "All of %s join %s at once: %s. The first team works no more in this session."
                  .formatted(from, to, movers);
          case SPLIT ->
              "%s leave %s at once and become a team of their own, with the next free number."
                  .formatted(movers, from);
          case WALK_IN ->
              running
                  ? "%s joins %s at once and is checked in.".formatted(movers, to)
                  : "%s joins %s.".formatted(movers, to);
        };
    return Stream.concat(Stream.of(first), sizes(change).stream()).toList();
  }

  private List<String> sizes(TeamChange change) {
    Set<UUID> here = attendance.present(change.sessionId());
    Set<UUID> movers = Set.copyOf(change.accountIds());
    Stream<String> left =
        change.from().stream()
            .map(team -> team.members().stream().filter(m -> !movers.contains(m)).toList())
            .filter(members -> !members.isEmpty())
            .map(members -> size(change.from().orElseThrow(), members, here));
    Stream<String> joined =
        change.to().stream()
            .map(
                team ->
                    size(
                        team,
                        Stream.concat(team.members().stream(), movers.stream()).toList(),
                        here));
    return Stream.concat(left, joined).toList();
  }

  private static String size(Team team, List<UUID> members, Set<UUID> here) {
    return "%s then has %s members, %s of them here now."
        .formatted(team.name(), members.size(), members.stream().filter(here::contains).count());
  }
}
