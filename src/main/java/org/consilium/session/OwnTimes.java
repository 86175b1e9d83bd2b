package org.consilium.session;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The time of students who have extra time in a test that each takes alone. Nobody but the student
 * may notice it; the asking room authorises, and keeps it so.
 */
public interface OwnTimes {

  /** The phase as its clock is for this student; for most it is the hall's. */
  PhaseInfo of(PhaseInfo phase, UUID accountId);

  /**
   * Whether the student's own time in a test of the session runs, or is paused, and is not over.
   */
  boolean isAtWork(UUID sessionId, UUID accountId);

  /** The student is done with the test, before the time is over. */
  void finish(UUID phaseId, UUID accountId);

  /**
   * For everybody whose clock is not the hall's the moment up to which to count what they did, so
   * that it looks as if it were: whoever began earlier is shown as much later, and what is done
   * after the hall's end is not shown.
   */
  Map<UUID, Instant> asOfTheHall(UUID phaseId);
}
