package org.consilium.casework.control;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.casework.entity.CasePart;
import org.consilium.session.SessionInfo;

/**
 * A case as it stands in a session.
 *
 * @param disclosedAt one instant for each disclosed stage, from the first on
 */
public record CaseInUse(SessionInfo session, StoredCase stored, List<Instant> disclosedAt) {

  UUID sessionId() {
    return session.id();
  }

  UUID caseId() {
    return stored.id();
  }

  /** How many stages are disclosed. */
  public int disclosed() {
    return disclosedAt.size();
  }

  List<CasePart> disclosedParts() {
    return stored.content().partsUpTo(disclosed());
  }
}
