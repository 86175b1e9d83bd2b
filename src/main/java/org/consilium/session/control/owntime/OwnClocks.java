package org.consilium.session.control.owntime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.session.OwnTimeChanged;
import org.consilium.session.OwnTimes;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;
import org.consilium.session.entity.rules.PhaseClock;

/**
 * The students' own clocks as they are stored. Who changes them holds the session's phases, as the
 * gate does for one who stores: so nothing is stored past a clock that is being changed.
 */
@ApplicationScoped
public class OwnClocks implements OwnTimes {

  private static final String CLOCKS =
      """
      SELECT session_id, phase_id, account_id, duration_seconds, started_at, deadline_at,
             paused_at, finished_at
        FROM own_clock
      """;

  @Inject private Sql sql;
  @Inject private Clock clock;
  @Inject private Event<OwnTimeChanged> changed;

  @Override
  public PhaseInfo of(PhaseInfo phase, UUID accountId) {
    return over(phase, find(phase.id(), accountId, ""));
  }

  /** The same, held until the transaction ends. */
  public PhaseInfo held(PhaseInfo phase, UUID accountId) {
    return over(phase, find(phase.id(), accountId, " LOCK IN SHARE MODE"));
  }

  private PhaseInfo over(PhaseInfo phase, Optional<OwnClock> own) {
    return own.map(found -> found.over(phase, clock.instant())).orElse(phase);
  }

  private Optional<OwnClock> find(UUID phaseId, UUID accountId, String lock) {
    return sql.first(
        CLOCKS + " WHERE phase_id = ? AND account_id = ?" + lock, OwnClock::of, phaseId, accountId);
  }

  /** The own clocks of a student in a session. */
  List<OwnClock> ofStudent(UUID sessionId, UUID accountId) {
    return sql.list(
        CLOCKS + " WHERE session_id = ? AND account_id = ?", OwnClock::of, sessionId, accountId);
  }

  @Override
  public boolean isAtWork(UUID sessionId, UUID accountId) {
    Instant now = clock.instant();
    return ofStudent(sessionId, accountId).stream().anyMatch(own -> own.isAtWork(now));
  }

  /** The students who are in the hall and still take a test that the hall is done with. */
  public List<UUID> stillAtWork(UUID sessionId) {
    Instant now = clock.instant();
    return sql
        .list(
            CLOCKS
                + """
                 WHERE session_id = ? AND finished_at IS NULL
                   AND phase_id IN (SELECT id FROM session_phase WHERE state = ?)""",
            OwnClock::of,
            sessionId,
            PhaseState.ENDED)
        .stream()
        .filter(own -> own.isAtWork(now))
        .map(OwnClock::accountId)
        .distinct()
        .toList();
  }

  @Override
  public void finish(UUID phaseId, UUID accountId) {
    find(phaseId, accountId, " FOR UPDATE")
        .filter(own -> own.finishedAt() == null)
        .ifPresent(
            own -> {
              sql.update(
                  "UPDATE own_clock SET finished_at = ? WHERE phase_id = ? AND account_id = ?",
                  clock.instant(),
                  phaseId,
                  accountId);
              tell(own);
            });
  }

  @Override
  public Map<UUID, Instant> asOfTheHall(UUID phaseId) {
    Map<UUID, Instant> asOf = new HashMap<>();
    sql.list(
        """
        SELECT c.account_id, c.started_at, p.started_at AS hall_at, p.deadline_at, p.paused_at,
               p.ended_at
          FROM own_clock c JOIN session_phase p ON p.id = c.phase_id
         WHERE c.phase_id = ? AND p.started_at IS NOT NULL""",
        row -> asOf.put(row.uuid("account_id"), asOf(row)),
        phaseId);
    return asOf;
  }

  private Instant asOf(Row row) {
    if (row.instant("ended_at") != null) {
      return row.instant("ended_at");
    }
    Instant reached =
        Optional.ofNullable(row.instant("paused_at")).orElseGet(() -> clock.instant());
    Instant hall =
        reached.isAfter(row.instant("deadline_at")) ? row.instant("deadline_at") : reached;
    Duration lead = Duration.between(row.instant("started_at"), row.instant("hall_at"));
    return lead.isNegative() ? hall : hall.minus(lead);
  }

  /** Lets the clock of a student run from now or as the hall's does, unless it runs already. */
  void begin(PhaseInfo phase, UUID accountId, PhaseClock begun) {
    int made =
        sql.update(
            """
            INSERT IGNORE INTO own_clock
              (phase_id, account_id, session_id, duration_seconds, started_at, deadline_at,
               paused_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""",
            phase.id(),
            accountId,
            phase.sessionId(),
            (int) begun.duration().toSeconds(),
            begun.startedAt(),
            begun.deadlineAt(),
            begun.pausedAt());
    if (made == 1) {
      changed.fire(new OwnTimeChanged(phase.sessionId(), accountId));
    }
  }

  /** Gives a running clock more, if it is more than it has. */
  void lengthen(PhaseInfo phase, UUID accountId, Duration whole) {
    change(
        own ->
            own.duration().compareTo(whole) < 0 ? own.withExtra(whole.minus(own.duration())) : own,
        " WHERE phase_id = ? AND account_id = ? AND finished_at IS NULL FOR UPDATE",
        phase.id(),
        accountId);
  }

  /** Everything stops. */
  public void pause(UUID sessionId, Instant now) {
    change(own -> own.pause(now), OF_SESSION, sessionId);
  }

  /** Everything goes on. */
  public void resume(UUID sessionId, Instant now) {
    change(own -> own.resume(now), OF_SESSION, sessionId);
  }

  /** A test was given more time: by as much for who has an own clock in it. */
  public void extend(UUID phaseId, Duration more, Instant now) {
    change(
        own -> own.extend(more, now),
        " WHERE phase_id = ? AND finished_at IS NULL FOR UPDATE",
        phaseId);
  }

  /** The session is closed: what runs on ends. */
  public void end(UUID sessionId, Instant now) {
    List<OwnClock> running = sql.list(CLOCKS + OF_SESSION, OwnClock::of, sessionId);
    sql.update(
        """
        UPDATE own_clock SET finished_at = ?, deadline_at = LEAST(deadline_at, ?), paused_at = NULL
         WHERE session_id = ? AND finished_at IS NULL""",
        now,
        now,
        sessionId);
    running.forEach(this::tell);
  }

  /** The server was down; whoever was at work gets that time back. */
  public void giveBack(Instant downFrom, Instant upAt) {
    change(
        own -> own.giveBack(downFrom, upAt),
        " WHERE finished_at IS NULL AND paused_at IS NULL FOR UPDATE");
  }

  /** Whose time is over after the hall has gone on is done, and goes where the hall is. */
  public void finishThoseWhoseTimeIsOver(Instant now) {
    List<OwnClock> over =
        sql.list(
            CLOCKS
                + """
                 WHERE finished_at IS NULL AND paused_at IS NULL AND deadline_at <= ?
                   AND phase_id IN (SELECT id FROM session_phase WHERE state = ?)""",
            OwnClock::of,
            now,
            PhaseState.ENDED);
    for (OwnClock own : over) {
      int done =
          sql.update(
              """
              UPDATE own_clock SET finished_at = deadline_at
               WHERE phase_id = ? AND account_id = ? AND finished_at IS NULL
                 AND paused_at IS NULL AND deadline_at <= ?""",
              own.phaseId(),
              own.accountId(),
              now);
      if (done == 1) {
        tell(own);
      }
    }
  }

  private static final String OF_SESSION =
      " WHERE session_id = ? AND finished_at IS NULL FOR UPDATE";

  private void change(UnaryOperator<PhaseClock> step, String which, Object... parameters) {
    for (OwnClock own : sql.list(CLOCKS + which, OwnClock::of, parameters)) {
      PhaseClock now = step.apply(own.clock());
      if (!now.equals(own.clock())) {
        sql.update(
            """
            UPDATE own_clock SET duration_seconds = ?, deadline_at = ?, paused_at = ?
             WHERE phase_id = ? AND account_id = ?""",
            (int) now.duration().toSeconds(),
            now.deadlineAt(),
            now.pausedAt(),
            own.phaseId(),
            own.accountId());
        tell(own);
      }
    }
  }

  private void tell(OwnClock own) {
    changed.fire(new OwnTimeChanged(own.sessionId(), own.accountId()));
  }
}
