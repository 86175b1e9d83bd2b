package org.consilium.exercise.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.exercise.ExerciseChanged;
import org.consilium.exercise.control.FollowingExercises;
import org.consilium.platform.live.LivePace;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;

/** {@code exercise-wall/{phaseId}}: what the projector shows of an exercise; opened by staff. */
@ApplicationScoped
public class ExerciseWallLive implements LiveRoom {

  private static final String NAME = "exercise-wall";

  @Inject private FollowingExercises following;
  @Inject private LivePace pace;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID phaseId) {
    following.requireStaff(actor, phaseId);
    return Optional.empty();
  }

  @Override
  public LiveView view(Actor actor, UUID phaseId, Long since, LiveRound round) {
    return ExerciseWall.of(following.show(actor, phaseId));
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExerciseChanged changed) {
    pace.changedSoon(NAME, changed.phaseId());
  }
}
