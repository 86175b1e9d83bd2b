package org.consilium.peerevaluation;

import java.util.List;
import java.util.UUID;

/** Results of peer evaluation for other rooms; the asking room authorises. */
public interface PeerResults {

  /** Every student's result in every peer evaluation of the session that has begun. */
  List<PeerResult> ofSession(UUID sessionId);

  /** The same of one student alone. */
  List<PeerResult> ofStudent(UUID sessionId, UUID accountId);
}
