package org.consilium.institution;

import java.time.Instant;
import java.util.UUID;

/**
 * Data of one kind that a school keeps for a time. The room that has it implements this; whoever
 * asks has authorised. Nothing of a session that is not closed is ever overdue.
 */
public interface Retained {

  /** Which. */
  RetainedData kind();

  /** What the school has kept longer than until this moment. */
  Overdue overdue(UUID institutionId, Instant before);

  /**
   * Removes a part of it, the oldest first, in the caller's transaction; says how many sessions,
   * people or lines that were, and 0 once there is nothing left that can be removed.
   */
  int removeSome(UUID institutionId, Instant before);

  /**
   * How much is overdue.
   *
   * @param people whose data it is
   * @param sessions from which
   * @param lines how many rows of a log
   * @param oldest from when the oldest is, or null
   */
  record Overdue(int people, int sessions, int lines, Instant oldest) {

    /** Whether there is anything. */
    public boolean isAny() {
      return people + sessions + lines > 0;
    }
  }
}
