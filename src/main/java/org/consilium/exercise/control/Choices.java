package org.consilium.exercise.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.consilium.exercise.entity.Exercise;
import org.consilium.exercise.entity.ExerciseOption;
import org.consilium.exercise.entity.Reveal;
import org.consilium.exercise.entity.RevealedOption;
import org.consilium.exercise.entity.RevealedTeam;
import org.consilium.exercise.entity.rules.Distribution;
import org.consilium.teaming.Team;

/** An exercise with what every team committed. */
record Choices(Exercise exercise, Map<UUID, StoredCommit> byTeam) {

  /** The same of these teams alone: what a team committed that was merged since is nobody's. */
  Choices of(List<Team> teams) {
    Map<UUID, StoredCommit> theirs = new HashMap<>(byTeam);
    theirs.keySet().retainAll(teams.stream().map(Team::id).toList());
    return new Choices(exercise, theirs);
  }

  /** The options with how many teams chose each. */
  List<RevealedOption> options() {
    List<ExerciseOption> options = exercise.options();
    Distribution spread =
        Distribution.of(
            options.stream().map(ExerciseOption::id).toList(),
            byTeam.values().stream().map(StoredCommit::optionId).toList());
    return IntStream.range(0, options.size())
        .mapToObj(i -> revealed(options.get(i), spread.shares().get(i)))
        .toList();
  }

  /** Everything, as a member of a team reads it. */
  Reveal reveal(List<Team> teams, UUID ownTeam) {
    return new Reveal(
        exercise.revealedAt(),
        options(),
        teams.stream().map(team -> revealed(team, team.id().equals(ownTeam))).toList());
  }

  private static RevealedOption revealed(ExerciseOption option, Distribution.Share share) {
    return new RevealedOption(
        option.id(),
        option.letter(),
        option.text(),
        option.points(),
        option.rationale(),
        share.teams(),
        share.percent());
  }

  private RevealedTeam revealed(Team team, boolean own) {
    StoredCommit commit = byTeam.get(team.id());
    return new RevealedTeam(
        team.id(),
        team.number(),
        team.name(),
        own,
        commit == null ? null : commit.optionId(),
        commit == null ? null : commit.reason());
  }
}
