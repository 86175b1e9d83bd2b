package org.consilium.platform.audit;

import java.util.Map;
import java.util.UUID;
import org.consilium.platform.security.Actor;

/** Writes the trail, in the transaction of the change itself. */
public interface AuditLog {

  /**
   * Records one change.
   *
   * @param actor who changed it
   * @param action what was done, {@code room.past-tense-words}
   * @param subjectType the kind of thing, such as {@code session}
   * @param subjectId which thing
   * @param facts what else is worth knowing; no answers, no secrets
   */
  void record(
      Actor actor, String action, String subjectType, UUID subjectId, Map<String, String> facts);
}
