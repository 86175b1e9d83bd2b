package org.consilium.session;

import java.util.Optional;

/** A room whose phases need something before a session can start implements this. */
public interface PhasePreparation {

  /** The kind of phase that this room prepares. */
  PhaseKind kind();

  /** What is missing, as a sentence for the coordinator; empty when the phase is ready. */
  Optional<String> missing(PhaseInfo phase);
}
