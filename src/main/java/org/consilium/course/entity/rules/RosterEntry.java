package org.consilium.course.entity.rules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What taking over one row means.
 *
 * @param accountId the person's account; empty when new
 * @param enrolled whether the person is in the course already
 * @param changes what differs from what is known, in the order of columns
 */
public record RosterEntry(
    RosterRow row,
    Standing standing,
    Optional<UUID> accountId,
    boolean enrolled,
    List<FieldChange> changes) {

  /** Whether the institution knows the person. */
  public enum Standing {
    NEW,
    KNOWN,
    /** Known, but not as the roster says. */
    CHANGED
  }
}
