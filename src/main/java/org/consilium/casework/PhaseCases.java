package org.consilium.casework;

import java.util.Optional;
import java.util.UUID;

/** Which patient case is worked on in a phase. */
public interface PhaseCases {

  /** The case of an exercise phase, if one was given to it. */
  Optional<UUID> caseOf(UUID phaseId);
}
