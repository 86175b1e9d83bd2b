package org.consilium.session.boundary;

import java.util.List;
import org.consilium.session.control.PreparingSessions.PhaseChange;

/**
 * A changed agenda.
 *
 * @param version the version that the coordinator saw
 */
public record AgendaRequest(int version, String title, List<PhaseRequest> phases) {

  List<PhaseChange> changes() {
    return phases == null ? null : phases.stream().map(AgendaRequest::change).toList();
  }

  private static PhaseChange change(PhaseRequest phase) {
    return new PhaseChange(phase == null ? null : phase.id(), PhaseRequest.planned(phase));
  }
}
