package org.consilium.gradebook.entity.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.bank.Item;
import org.consilium.exercise.ExerciseResult;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.peerevaluation.PeerResult;
import org.consilium.readiness.ItemResult;
import org.consilium.readiness.RatResult;
import org.consilium.session.CheckIn;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.SessionInfo;
import org.consilium.session.TeamHistory;
import org.consilium.teaming.Team;

/**
 * Everything a session came to so far, as the rooms know it: never for a browser as it is.
 *
 * @param session which
 * @param agenda its phases in order
 * @param history its teams and who was in which of them when
 * @param people the students of the teams, by account
 * @param schools all schools
 * @param checkIns how everybody takes part; who was never marked is left out
 * @param irats every student's result in every iRAT that has begun
 * @param trats every team's result in every tRAT that has begun
 * @param exercises every team's result in every exercise that has begun
 * @param peers every student's result in every peer evaluation that has begun
 * @param disclosed the iRAT phases whose keys students may know
 * @param items the items of all tests, by id
 */
public record SessionOutcomes(
    SessionInfo session,
    List<PhaseInfo> agenda,
    TeamHistory history,
    Map<UUID, Person> people,
    Map<UUID, School> schools,
    Map<UUID, CheckIn> checkIns,
    List<RatResult> irats,
    List<RatResult> trats,
    List<ExerciseResult> exercises,
    List<PeerResult> peers,
    Set<UUID> disclosed,
    Map<UUID, Item> items) {

  /** The phases of a kind that have begun, in the agenda's order. */
  List<PhaseInfo> begun(PhaseKind kind) {
    return agenda.stream()
        .filter(phase -> phase.kind() == kind && phase.startedAt() != null)
        .toList();
  }

  /** A student's result in an iRAT. */
  Optional<RatResult> irat(UUID phaseId, UUID accountId) {
    return irats.stream()
        .filter(r -> r.phaseId().equals(phaseId) && r.accountId().equals(accountId))
        .findFirst();
  }

  /** The result of a student's team in a tRAT; nothing for who was in no team then. */
  Optional<RatResult> trat(PhaseInfo phase, UUID accountId) {
    return teamIn(phase, accountId)
        .flatMap(
            team ->
                trats.stream()
                    .filter(r -> r.phaseId().equals(phase.id()) && r.teamId().equals(team.id()))
                    .findFirst());
  }

  /** The team of a student in a phase. */
  Optional<Team> teamIn(PhaseInfo phase, UUID accountId) {
    return history.teamOf(accountId, phase.position());
  }

  /** The points that could be earned in a test; 0 when nobody was in it. */
  int maximum(UUID phaseId) {
    return Stream.concat(irats.stream(), trats.stream())
        .filter(r -> r.phaseId().equals(phaseId))
        .mapToInt(RatResult::maximum)
        .findFirst()
        .orElse(0);
  }

  /** The result of a student's team in an exercise; nothing for who was in no team then. */
  Optional<ExerciseResult> exercise(PhaseInfo phase, UUID accountId) {
    return teamIn(phase, accountId)
        .flatMap(
            team ->
                exercises.stream()
                    .filter(r -> r.phaseId().equals(phase.id()) && r.teamId().equals(team.id()))
                    .findFirst());
  }

  /** What a student received in a peer evaluation. */
  Optional<PeerResult> peer(UUID phaseId, UUID accountId) {
    return peers.stream()
        .filter(r -> r.phaseId().equals(phaseId) && r.rateeId().equals(accountId))
        .findFirst();
  }

  /** The results of those of these students who answered anything in an iRAT. */
  List<RatResult> taken(UUID iratPhaseId, Collection<UUID> students) {
    return irats.stream()
        .filter(r -> r.phaseId().equals(iratPhaseId) && students.contains(r.accountId()))
        .filter(SessionOutcomes::isTaken)
        .toList();
  }

  /** Whether anything was answered. */
  static boolean isTaken(RatResult result) {
    return result.items().stream().anyMatch(ItemResult::answered);
  }

  /** The last iRAT before a tRAT that asked exactly the same questions. */
  Optional<PhaseInfo> iratBefore(PhaseInfo trat) {
    Set<UUID> asked = itemsOf(trats, trat.id());
    return begun(PhaseKind.IRAT).stream()
        .filter(irat -> irat.position() < trat.position())
        .filter(irat -> itemsOf(irats, irat.id()).equals(asked))
        .reduce((earlier, later) -> later);
  }

  private static Set<UUID> itemsOf(Collection<RatResult> results, UUID phaseId) {
    return results.stream()
        .filter(result -> result.phaseId().equals(phaseId))
        .findFirst()
        .map(result -> result.items().stream().map(ItemResult::itemId).collect(Collectors.toSet()))
        .orElseGet(HashSet::new);
  }

  /** The team of a student of the session now. */
  Team teamOf(UUID accountId) {
    return teams().stream()
        .filter(team -> team.members().contains(accountId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("in no team: " + accountId));
  }

  /** The teams of now, by number. */
  List<Team> teams() {
    return history.now();
  }

  /** The members of a team of whom the institution still knows, in no order. */
  List<Person> members(Team team) {
    return team.members().stream().map(people::get).filter(Objects::nonNull).toList();
  }
}
