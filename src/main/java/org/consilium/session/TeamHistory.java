package org.consilium.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.teaming.Team;

/**
 * Who was in which team of a session, phase by phase. The team of a student in a phase is the one
 * in which the student was when the phase ended: what was earned in it stays with it.
 */
public final class TeamHistory {

  private final List<Team> teams;
  private final Map<UUID, List<Membership>> ofStudent;
  private final Map<UUID, List<Membership>> ofTeam;

  /**
   * A history.
   *
   * @param teams every team that ever worked in the session, by number; their members do not count
   * @param memberships all of them, those that have ended too
   */
  public TeamHistory(List<Team> teams, Collection<Membership> memberships) {
    this.teams = List.copyOf(teams);
    this.ofStudent = memberships.stream().collect(Collectors.groupingBy(Membership::accountId));
    this.ofTeam = memberships.stream().collect(Collectors.groupingBy(Membership::teamId));
  }

  /**
   * Somebody in a team.
   *
   * @param since the position of the first phase for which it counts
   * @param until the position of the first phase for which it no longer does, or null
   */
  public record Membership(UUID accountId, UUID teamId, int since, Integer until) {

    boolean countsAt(int position) {
      return since <= position && (until == null || until > position);
    }
  }

  /** A history in which nobody ever changed teams. */
  public static TeamHistory unchanged(List<Team> teams) {
    return new TeamHistory(
        teams,
        teams.stream()
            .flatMap(t -> t.members().stream().map(m -> new Membership(m, t.id(), 0, null)))
            .toList());
  }

  /** The teams that have nobody any more, by number: merged into others. */
  public List<Team> gone() {
    Set<UUID> working = now().stream().map(Team::id).collect(Collectors.toSet());
    return teams.stream().filter(team -> !working.contains(team.id())).toList();
  }

  /** Everybody who is or was in a team. */
  public Set<UUID> students() {
    return ofStudent.keySet();
  }

  /** The teams that have members now, by number. */
  public List<Team> now() {
    return teams(each -> each.until() == null);
  }

  /** The teams of a phase by number, each with its members then. */
  public List<Team> at(int position) {
    return teams(each -> each.countsAt(position));
  }

  private List<Team> teams(Predicate<Membership> counting) {
    return teams.stream()
        .map(team -> with(team, counting))
        .filter(team -> !team.members().isEmpty())
        .toList();
  }

  /** The team of a student in a phase, with its members then. */
  public Optional<Team> teamOf(UUID accountId, int position) {
    return teamIdOf(accountId, position)
        .flatMap(id -> teams.stream().filter(team -> team.id().equals(id)).findFirst())
        .map(team -> with(team, each -> each.countsAt(position)));
  }

  /**
   * The teammates of a student in a peer evaluation: everybody who was in the same team in at least
   * half of the phases of team work in which both were in a team. Where there is no such phase, the
   * team of the evaluation decides. It holds in both directions.
   *
   * @param evaluation the position of the peer evaluation; who is in no team then is no teammate
   * @param worked the positions of the phases of team work before it
   */
  public Set<UUID> teammates(UUID accountId, int evaluation, Collection<Integer> worked) {
    return ofStudent.getOrDefault(accountId, List.of()).stream()
        .flatMap(mine -> ofTeam.get(mine.teamId()).stream())
        .map(Membership::accountId)
        .filter(other -> !other.equals(accountId))
        .filter(other -> teamIdOf(other, evaluation).isPresent())
        .filter(other -> areTeammates(accountId, other, evaluation, worked))
        .collect(Collectors.toSet());
  }

  private boolean areTeammates(UUID one, UUID other, int evaluation, Collection<Integer> worked) {
    List<Integer> both =
        worked.stream()
            .filter(phase -> Stream.of(one, other).allMatch(who -> wasInATeam(who, phase)))
            .toList();
    List<Integer> asked = both.isEmpty() ? List.of(evaluation) : both;
    long together =
        asked.stream().filter(phase -> teamIdOf(one, phase).equals(teamIdOf(other, phase))).count();
    return together * 2 >= asked.size();
  }

  private boolean wasInATeam(UUID accountId, int position) {
    return teamIdOf(accountId, position).isPresent();
  }

  private Optional<UUID> teamIdOf(UUID accountId, int position) {
    return ofStudent.getOrDefault(accountId, List.of()).stream()
        .filter(each -> each.countsAt(position))
        .map(Membership::teamId)
        .findFirst();
  }

  private Team with(Team team, Predicate<Membership> counting) {
    return new Team(
        team.id(),
        team.teamSetId(),
        team.number(),
        team.name(),
        ofTeam.getOrDefault(team.id(), List.of()).stream()
            .filter(counting)
            .map(Membership::accountId)
            .sorted(Comparator.comparing(Objects::toString))
            .toList());
  }
}
