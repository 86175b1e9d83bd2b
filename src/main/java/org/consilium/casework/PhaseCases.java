package org.consilium.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which patient case is worked on in a phase; the asking room authorises. */
public interface PhaseCases {

  /** The case of an exercise phase, if one was given to it. */
  Optional<UUID> caseOf(UUID phaseId);

  /** The phases of a session that work on a case. */
  List<UUID> phasesOn(UUID sessionId, UUID caseId);
}
