package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionInfo;

/** {@link Phases} from the stored agendas. */
@ApplicationScoped
public class PhasesFromDatabase implements Phases {

  @Inject private SessionSheets sheets;
  @Inject private Clock clock;

  @Override
  public PhaseInfo phase(UUID phaseId) {
    return sheets.phase(phaseId).orElseThrow(Refusals::noPhase);
  }

  @Override
  public List<PhaseInfo> agenda(UUID sessionId) {
    return sheets.agenda(sessionId);
  }

  @Override
  public boolean isOpen(PhaseInfo phase) {
    return phase.state() == PhaseState.RUNNING
        && SessionSheets.clockOf(phase).isOpen(clock.instant());
  }

  @Override
  public SessionInfo session(UUID sessionId) {
    return sheets.info(sessionId).orElseThrow(Refusals::noSession);
  }
}
