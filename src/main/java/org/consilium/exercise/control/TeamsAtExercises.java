package org.consilium.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilium.exercise.ExerciseChanged;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.TeamChange;
import org.consilium.session.TeamWork;
import org.consilium.session.TeamsChanged;
import org.consilium.teaming.Team;

/**
 * What a change of teams means for exercises: a choice stays the choice of the team that made it.
 */
@ApplicationScoped
public class TeamsAtExercises implements TeamWork {

  @Inject private Phases phases;
  @Inject private CommitBook commits;
  @Inject private Event<ExerciseChanged> changes;

  @Override
  public List<String> foretell(TeamChange change, List<PhaseInfo> agenda) {
    List<String> sentences = new ArrayList<>();
    if (change.from().isPresent() && !in(agenda, PhaseState.ENDED).isEmpty()) {
      sentences.add("Exercises that are over stay with those who were in the team then.");
    }
    in(agenda, PhaseState.RUNNING).forEach(phase -> sentences.addAll(running(change, phase)));
    return sentences;
  }

  private List<String> running(TeamChange change, PhaseInfo phase) {
    boolean committed =
        change.from().flatMap(team -> commits.latest(phase.id(), team.id())).isPresent();
    String from = change.from().map(Team::name).orElse("");
    String to = change.to().map(Team::name).orElse("");
    return switch (change.kind()) {
      case MOVE, WALK_IN ->
          List.of("In the running exercise the choice of %s counts for all in it.".formatted(to));
      case MERGE ->
          committed
              ? List.of(
                  "In the running exercise the choice of %s counts for all.".formatted(to),
                  "The choice of %s is kept, and counts for nobody.".formatted(from))
              : List.of("In the running exercise the choice of %s counts for all.".formatted(to));
      case SPLIT ->
          List.of("In the running exercise the new team has no choice yet and makes its own.");
    };
  }

  @Override
  public boolean isBuiltOn(TeamChange change, Instant since) {
    Optional<Team> to = change.to();
    return to.isPresent()
        && in(phases.agenda(change.sessionId()), PhaseState.RUNNING).stream()
            .anyMatch(
                phase ->
                    commits.hasCommitted(phase.id(), to.get().id(), change.accountIds(), since));
  }

  void changed(@Observes TeamsChanged changed) {
    in(phases.agenda(changed.sessionId()), PhaseState.RUNNING)
        .forEach(
            phase ->
                changed
                    .teamIds()
                    .forEach(team -> changes.fire(new ExerciseChanged(phase.id(), team))));
  }

  private static List<PhaseInfo> in(List<PhaseInfo> agenda, PhaseState state) {
    return agenda.stream()
        .filter(phase -> phase.kind() == PhaseKind.EXERCISE && phase.state() == state)
        .toList();
  }
}
