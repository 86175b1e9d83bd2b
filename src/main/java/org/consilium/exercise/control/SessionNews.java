package org.consilium.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.exercise.ExerciseChanged;
import org.consilium.session.PhaseEnded;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionChanged;

/** What happens to a session and shows in its exercise, in the transaction in which it happens. */
@ApplicationScoped
public class SessionNews {

  @Inject private Phases phases;
  @Inject private Event<ExerciseChanged> changes;

  void changed(@Observes SessionChanged changed) {
    phases.agenda(changed.sessionId()).stream()
        .filter(phase -> phase.kind() == PhaseKind.EXERCISE)
        .filter(phase -> phase.state() == PhaseState.RUNNING)
        .map(PhaseInfo::id)
        .forEach(this::tell);
  }

  void ended(@Observes PhaseEnded ended) {
    if (ended.kind() == PhaseKind.EXERCISE) {
      tell(ended.phaseId());
    }
  }

  private void tell(UUID phaseId) {
    changes.fire(new ExerciseChanged(phaseId, null));
  }
}
