package org.consilium.readiness.control.trat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseStarted;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/** When a tRAT begins, every team finds its card, in the transaction that begins it. */
@ApplicationScoped
public class LayingOutCards {

  @Inject private SessionTeams teams;
  @Inject private TratCards cards;

  void begin(@Observes PhaseStarted started) {
    if (started.kind() == PhaseKind.TRAT) {
      cards.layOut(
          started.phaseId(), teams.teams(started.sessionId()).stream().map(Team::id).toList());
    }
  }
}
