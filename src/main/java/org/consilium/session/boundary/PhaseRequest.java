package org.consilium.session.boundary;

import java.util.UUID;
import org.consilium.session.PhaseKind;
import org.consilium.session.PlannedPhase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A phase as a coordinator plans it.
 *
 * @param id the phase that is kept, or null for a new one
 */
public record PhaseRequest(
    @Schema(nullable = true) UUID id, PhaseKind kind, String title, int minutes) {

  /** What is planned; null for null, which the rule for agendas refuses. */
  static PlannedPhase planned(PhaseRequest phase) {
    return phase == null ? null : new PlannedPhase(phase.kind(), phase.title(), phase.minutes());
  }
}
