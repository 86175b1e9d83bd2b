package org.consilium.readiness.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.readiness.IratChanged;
import org.consilium.readiness.RatChanged;
import org.consilium.readiness.TratChanged;
import org.consilium.session.AttendanceMarked;
import org.consilium.session.OwnTimeChanged;
import org.consilium.session.PhaseEnded;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionChanged;

/** What happens to a session and shows in its tests, in the transaction in which it happens. */
@ApplicationScoped
public class SessionNews {

  @Inject private Phases phases;
  @Inject private Event<RatChanged> ratChanged;
  @Inject private Event<IratChanged> iratChanged;
  @Inject private Event<TratChanged> tratChanged;

  void changed(@Observes SessionChanged changed) {
    runningTest(changed.sessionId()).ifPresent(phase -> tell(phase.id(), phase.kind()));
  }

  /** The student's own sheet knows whether an answer would be taken. */
  void changed(@Observes OwnTimeChanged changed) {
    phases.agenda(changed.sessionId()).stream()
        .filter(phase -> phase.kind() == PhaseKind.IRAT)
        .forEach(phase -> iratChanged.fire(new IratChanged(phase.id(), changed.accountId())));
  }

  void ended(@Observes PhaseEnded ended) {
    if (isTest(ended.kind())) {
      tell(ended.phaseId(), ended.kind());
    }
  }

  void marked(@Observes AttendanceMarked marked) {
    runningTest(marked.sessionId())
        .ifPresent(
            phase -> {
              if (phase.kind() == PhaseKind.IRAT) {
                iratChanged.fire(new IratChanged(phase.id(), marked.accountId()));
              } else {
                tratChanged.fire(new TratChanged(phase.id(), marked.teamId()));
              }
            });
  }

  private void tell(UUID phaseId, PhaseKind kind) {
    ratChanged.fire(new RatChanged(phaseId, kind));
  }

  private Optional<PhaseInfo> runningTest(UUID sessionId) {
    return phases.agenda(sessionId).stream()
        .filter(phase -> phase.state() == PhaseState.RUNNING && isTest(phase.kind()))
        .findFirst();
  }

  private static boolean isTest(PhaseKind kind) {
    return kind == PhaseKind.IRAT || kind == PhaseKind.TRAT;
  }
}
