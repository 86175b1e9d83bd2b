package org.consilium.exercise.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.exercise.ExerciseChanged;
import org.consilium.exercise.control.Committing;
import org.consilium.exercise.control.StudentExercises;
import org.consilium.platform.live.LiveCommand;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;

/** {@code exercise/phase}: students read and commit in the circle of their team. */
@ApplicationScoped
public class ExerciseLive implements LiveRoom {

  private static final String NAME = "exercise";

  @Inject private StudentExercises students;
  @Inject private Committing committing;
  @Inject private LiveHub hub;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID phaseId) {
    return Optional.of(students.team(actor, phaseId));
  }

  @Override
  public LiveView view(Actor actor, UUID phaseId, Long since, LiveRound round) {
    return students
        .show(actor, phaseId, round)
        .<ExerciseLiveView>map(sheet -> ExerciseLiveView.StudentExercise.of(phaseId, sheet))
        .orElseGet(() -> new ExerciseLiveView.ExerciseAwaited(phaseId));
  }

  @Override
  public Optional<Class<? extends LiveCommand>> commands() {
    return Optional.of(ExerciseCommand.class);
  }

  @Override
  public Object handle(Actor actor, UUID phaseId, UUID commandId, LiveCommand command) {
    return switch ((ExerciseCommand) command) {
      case ExerciseCommand.Commit(UUID option, String reason, int revision) ->
          new CommitStored(committing.commit(actor, phaseId, commandId, option, reason, revision));
    };
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExerciseChanged changed) {
    if (changed.teamId() == null) {
      hub.changed(NAME, changed.phaseId());
    } else {
      hub.changed(NAME, changed.phaseId(), changed.teamId());
    }
  }
}
