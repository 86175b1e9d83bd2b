package org.consilium.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.exercise.ExerciseResult;
import org.consilium.exercise.ExerciseResults;
import org.consilium.exercise.entity.Exercise;
import org.consilium.exercise.entity.ExerciseOption;
import org.consilium.exercise.entity.rules.ExerciseScore;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionTeams;
import org.consilium.session.TeamHistory;
import org.consilium.teaming.Team;

/** {@link ExerciseResults} from what the teams committed. */
@ApplicationScoped
@Transactional
public class ResultsFromCommits implements ExerciseResults {

  @Inject private Phases phases;
  @Inject private SessionTeams teams;
  @Inject private ExerciseBook exercises;
  @Inject private CommitBook commits;

  @Override
  public List<ExerciseResult> ofSession(UUID sessionId) {
    TeamHistory history = teams.history(sessionId);
    return phases.agenda(sessionId).stream()
        .filter(phase -> phase.kind() == PhaseKind.EXERCISE)
        .filter(phase -> phase.state() != PhaseState.PENDING)
        .flatMap(phase -> results(phase, history.at(phase.position())))
        .toList();
  }

  private Stream<ExerciseResult> results(PhaseInfo phase, List<Team> all) {
    return exercises.find(phase.id()).stream()
        .flatMap(
            exercise -> {
              Map<UUID, StoredCommit> byTeam = commits.latest(phase.id());
              return all.stream().map(team -> result(phase, exercise, team, byTeam.get(team.id())));
            });
  }

  private static ExerciseResult result(
      PhaseInfo phase, Exercise exercise, Team team, StoredCommit commit) {
    Optional<ExerciseOption> choice =
        Optional.ofNullable(commit).flatMap(made -> exercise.option(made.optionId()));
    ExerciseScore score =
        ExerciseScore.of(exercise.points(), choice.map(ExerciseOption::id).orElse(null));
    return new ExerciseResult(
        phase.id(),
        phase.title(),
        team.id(),
        choice.map(ExerciseOption::letter).orElse(null),
        choice.map(ExerciseOption::text).orElse(null),
        commit == null ? null : commit.reason(),
        score.points(),
        score.maximum(),
        exercise.isRevealed());
  }
}
