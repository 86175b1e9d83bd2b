package org.consilium.session.boundary;

import java.util.UUID;
import org.consilium.session.PhaseKind;
import org.consilium.session.PlannedPhase;

/**
 * A phase as a coordinator plans it.
 *
 * @param id the phase that is kept, or null for a new one
 */
public record PhaseRequest(UUID id, PhaseKind kind, String title, int minutes) {

  PlannedPhase planned() {
    return new PlannedPhase(kind, title, minutes);
  }
}
