package org.consilium.platform.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Ends the life of the trail's old lines; the asking room has authorised. */
public interface AuditExpiry {

  /** How many lines of an institution are older than that. */
  int olderThan(UUID institutionId, Instant before);

  /** From when its oldest line is. */
  Optional<Instant> oldest(UUID institutionId);

  /** Removes so many of its lines that are older than that, and says how many those were. */
  int remove(UUID institutionId, Instant before, int most);
}
