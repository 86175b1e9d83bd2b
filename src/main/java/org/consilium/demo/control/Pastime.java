package org.consilium.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.database.Sql;
import org.consilium.session.PhaseInfo;

/**
 * Moves what the demo has just played to the hour at which it is said to have happened.
 *
 * <p>The finished session is played through the use cases, which compare every deadline with the
 * server's clock and store its time; so it happens now, within a second. Only the times are written
 * afterwards, here and nowhere else: to turn the clock itself would turn it for everybody on the
 * server. The trail of changes keeps the true times.
 */
@ApplicationScoped
public class Pastime {

  /** What is stored with a time; each {@code lane} has moments of its own, in the given order. */
  private record Trace(String table, String key, String lane, String order, String time) {}

  private static final List<Trace> TRACES =
      List.of(
          new Trace(
              "attendance", "session_id, account_id", "session_id", "present_at", "present_at"),
          new Trace("irat_choice", "seq", "account_id", "seq", "chosen_at"),
          new Trace("trat_scratch", "command_id", "card_id", "scratched_at", "scratched_at"),
          new Trace(
              "case_disclosure", "session_id, case_id, stage", "case_id", "stage", "disclosed_at"),
          new Trace("board", "id", "id", "id", "made_at"),
          new Trace("board_op", "board_id, seq", "board_id", "seq", "done_at"),
          new Trace("exercise_commit", "command_id", "phase_id", "committed_at", "committed_at"),
          new Trace("exercise", "phase_id", "phase_id", "phase_id", "revealed_at"),
          new Trace("peer_rating", "delivery_id", "rater_id", "stored_at", "stored_at"),
          new Trace("peer_release", "phase_id", "phase_id", "phase_id", "released_at"));

  /** Places of a lane divide the stretch evenly; both ends stay free. */
  private static final String SPREAD =
      """
      UPDATE %1$s t JOIN (
        SELECT %2$s,
               ROW_NUMBER() OVER (PARTITION BY %3$s ORDER BY %4$s) AS place,
               COUNT(*) OVER (PARTITION BY %3$s) AS places
          FROM %1$s WHERE %5$s >= ?) placed USING (%2$s)
         SET t.%5$s = TIMESTAMPADD(MICROSECOND, ? * placed.place DIV (placed.places + 1), ?)""";

  @Inject private Sql sql;
  @Inject private Clock clock;

  /** Does something now and says that it happened, in its order, over a stretch of the past. */
  void spread(Instant from, Duration over, Runnable acts) {
    Instant now = clock.instant();
    acts.run();
    for (Trace trace : TRACES) {
      sql.update(
          SPREAD.formatted(trace.table(), trace.key(), trace.lane(), trace.order(), trace.time()),
          now,
          over.toNanos() / 1_000,
          from);
    }
  }

  /** Gives a closed session and its phases their planned times, one after the other. */
  void settle(UUID sessionId, List<PhaseInfo> agenda, Instant begin) {
    Instant start = begin;
    for (PhaseInfo phase : agenda) {
      Instant end = start.plus(phase.duration());
      sql.update(
          "UPDATE session_phase SET started_at = ?, deadline_at = ?, ended_at = ? WHERE id = ?",
          start,
          end,
          end,
          phase.id());
      start = end;
    }
    sql.update(
        "UPDATE tbl_session SET prepared_at = ?, started_at = ?, closed_at = ? WHERE id = ?",
        begin.minus(Duration.ofDays(2)),
        begin,
        start,
        sessionId);
  }
}
