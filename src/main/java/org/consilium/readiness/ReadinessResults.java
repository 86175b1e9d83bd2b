package org.consilium.readiness;

import java.util.List;
import java.util.UUID;
import org.consilium.teaming.Team;

/** Results of readiness assurance tests for other rooms; the asking room authorises. */
public interface ReadinessResults {

  /** Every student's result in every iRAT of the session that has begun. */
  List<RatResult> irats(UUID sessionId);

  /** Every team's result in every tRAT of the session that has begun. */
  List<RatResult> trats(UUID sessionId);

  /** The same of the members of one team alone. */
  List<RatResult> irats(UUID sessionId, Team team);

  /** The same of one team alone. */
  List<RatResult> trats(UUID sessionId, Team team);

  /**
   * Whether keys and rationales of the phase's items may be told to students: the last tRAT on
   * these items has ended, or the session is closed.
   */
  boolean keysDisclosed(UUID phaseId);
}
