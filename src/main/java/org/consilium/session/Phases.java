package org.consilium.session;

import java.util.List;
import java.util.UUID;

/** Looks phases up for other rooms; the asking room authorises. */
public interface Phases {

  /** The phase, or the refusal {@code session.no-phase} (not found). */
  PhaseInfo phase(UUID phaseId);

  /** All phases of a session in their order. */
  List<PhaseInfo> agenda(UUID sessionId);

  /** Whether work stored in the phase at this moment would be taken. */
  boolean isOpen(PhaseInfo phase);

  /** The session. */
  SessionInfo session(UUID sessionId);
}
