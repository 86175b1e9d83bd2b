package org.consilium.session;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The gate through which everything passes that is stored in a phase. It holds the phase until the
 * running transaction ends (many may pass together; a change of the phase waits), and compares the
 * deadline with the server's clock inside that transaction.
 */
public interface PhaseGate {

  /**
   * Refuses (too late) unless the phase is of the kind, running, not paused and within its time.
   */
  PhaseInfo requireOpen(UUID phaseId, PhaseKind kind);

  /**
   * The phase, held where it is open as by {@link #requireOpen}, or nothing; refuses nobody.
   *
   * @return the answer, to be asked for within the transaction: whatever is read from the database
   *     between is read after the phase is held
   */
  Supplier<Optional<PhaseInfo>> holdIfOpen(UUID phaseId, PhaseKind kind);

  /**
   * Holds a phase of which nothing is asked, since it was held and found open before: where it is
   * not as it is known here any more, nothing of the running transaction is stored ({@code
   * Outdated}, at the latest from the commit). Its time is for the caller to compare, before the
   * phase is held: whoever was in time then may have to wait for others.
   */
  void requireAsKnown(PhaseInfo known);

  /**
   * The same as {@code requireOpen} for one who takes a test alone, by the student's own clock
   * where there is one.
   */
  PhaseInfo requireOpen(UUID phaseId, PhaseKind kind, UUID accountId);

  /** Refuses (too late) unless the phase runs and is not paused; its time may be over. */
  PhaseInfo requireRunning(UUID phaseId);

  /**
   * Holds the whole session against everybody: until the running transaction ends no phase of it
   * begins or ends, and nobody else who holds it goes on.
   */
  void holdSession(UUID sessionId);

  /** Refuses (conflict) unless the phase is of the kind and its session has not begun. */
  PhaseInfo requireUnstarted(UUID phaseId, PhaseKind kind);

  /** Refuses (conflict) unless the phase is of the kind and has begun, running or ended. */
  PhaseInfo requireStarted(UUID phaseId, PhaseKind kind);
}
