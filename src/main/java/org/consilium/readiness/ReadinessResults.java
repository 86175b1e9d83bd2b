package org.consilium.readiness;

import java.util.List;
import java.util.UUID;

/** Results of readiness assurance tests for other rooms; the asking room authorises. */
public interface ReadinessResults {

  /**
   * The result of every student who is in a team in every iRAT of the session that has begun, also
   * of those who came into their team later.
   */
  List<RatResult> irats(UUID sessionId);

  /** Every team's result in every tRAT of the session that has begun, by the teams of the tRAT. */
  List<RatResult> trats(UUID sessionId);

  /** The same of one student and of everybody who ever was in a team of the student. */
  List<RatResult> irats(UUID sessionId, UUID accountId);

  /** The same of the teams in which one student was. */
  List<RatResult> trats(UUID sessionId, UUID accountId);

  /**
   * Whether keys and rationales of the phase's items may be told to students: the last tRAT on
   * these items has ended, or the session is closed.
   */
  boolean keysDisclosed(UUID phaseId);
}
