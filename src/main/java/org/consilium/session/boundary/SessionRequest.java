package org.consilium.session.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.session.PlannedPhase;

/** A session to prepare. */
public record SessionRequest(String title, UUID teamSetId, List<PhaseRequest> phases) {

  List<PlannedPhase> agenda() {
    return phases == null ? null : phases.stream().map(PhaseRequest::planned).toList();
  }
}
