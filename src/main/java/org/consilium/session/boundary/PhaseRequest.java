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

  PlannedPhase planned() {
    return new PlannedPhase(kind, title, minutes);
  }
}
