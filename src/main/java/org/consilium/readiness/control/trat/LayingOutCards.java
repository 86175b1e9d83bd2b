package org.consilium.readiness.control.trat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseStarted;
import org.consilium.session.Phases;
import org.consilium.teaming.Team;
import org.consilium.teaming.Teams;

/** When a tRAT begins, every team finds its card, in the transaction that begins it. */
@ApplicationScoped
public class LayingOutCards {

  @Inject private Phases phases;
  @Inject private Teams teams;
  @Inject private TratCards cards;

  void begin(@Observes PhaseStarted started) {
    if (started.kind() == PhaseKind.TRAT) {
      cards.layOut(
          started.phaseId(),
          teams.teams(phases.session(started.sessionId()).teamSetId()).stream()
              .map(Team::id)
              .toList());
    }
  }
}
