package org.consilium.session.control.owntime;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;
import org.consilium.session.control.SessionSheets;
import org.consilium.session.entity.rules.ExtraTime;
import org.consilium.session.entity.rules.PhaseClock;

/**
 * One student's clock in one test.
 *
 * @param finishedAt when the student handed in, or time ran out after the hall had gone on; or null
 */
record OwnClock(
    UUID sessionId, UUID phaseId, UUID accountId, PhaseClock clock, Instant finishedAt) {

  static OwnClock of(Row row) {
    return new OwnClock(
        row.uuid("session_id"),
        row.uuid("phase_id"),
        row.uuid("account_id"),
        new PhaseClock(
            Duration.ofSeconds(row.number("duration_seconds")),
            row.instant("started_at"),
            row.instant("deadline_at"),
            row.instant("paused_at")),
        row.instant("finished_at"));
  }

  /** The clock of a student who begins with the hall. */
  static PhaseClock begunWithTheHall(PhaseInfo phase, ExtraTime extra) {
    return SessionSheets.clockOf(phase).withExtra(extra.of(phase.duration()));
  }

  /** Whether the student is neither done nor out of time; a pause takes none. */
  boolean isAtWork(Instant now) {
    return finishedAt == null && (clock.isPaused() || clock.isOpen(now));
  }

  /** The phase as it is for this student: begun before the hall did, or running on after it. */
  PhaseInfo over(PhaseInfo phase, Instant now) {
    boolean ended = phase.state() == PhaseState.ENDED && !isAtWork(now);
    return new PhaseInfo(
        phase.id(),
        phase.sessionId(),
        phase.position(),
        phase.kind(),
        phase.title(),
        ended ? PhaseState.ENDED : PhaseState.RUNNING,
        clock.duration(),
        clock.startedAt(),
        clock.deadlineAt(),
        clock.pausedAt());
  }
}
