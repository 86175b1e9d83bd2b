package org.consilium.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.rehearsal.control.LookingThrough.Simulated;

/** The stored rehearsals. */
@ApplicationScoped
public class RehearsalBook {

  private static final String REHEARSALS =
      """
      SELECT session_id, course_id, rehearsed_id, seed, speed, late_percent, absent_percent,
             begun_by, begun_at
        FROM rehearsal\
      """;

  @Inject private Sql sql;

  void add(Rehearsal rehearsal) {
    sql.update(
        """
        INSERT INTO rehearsal (session_id, course_id, rehearsed_id, seed, speed, late_percent,
                               absent_percent, begun_by, begun_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        rehearsal.sessionId(),
        rehearsal.courseId(),
        rehearsal.rehearsedId(),
        rehearsal.seed(),
        rehearsal.wishes().speed(),
        rehearsal.wishes().latePercent(),
        rehearsal.wishes().absentPercent(),
        rehearsal.begunBy(),
        rehearsal.begunAt());
  }

  /** The rehearsal that a session is, or that there is of it. */
  Optional<Rehearsal> find(UUID sessionId) {
    return sql.first(
        REHEARSALS + " WHERE session_id = ? OR rehearsed_id = ?",
        RehearsalBook::rehearsal,
        sessionId,
        sessionId);
  }

  /** The same, held until the transaction ends. */
  Optional<Rehearsal> hold(UUID sessionId) {
    return sql.first(
        REHEARSALS + " WHERE session_id = ? OR rehearsed_id = ? FOR UPDATE",
        RehearsalBook::rehearsal,
        sessionId,
        sessionId);
  }

  /** A simulated student, by the account. */
  Optional<Simulated> simulated(UUID accountId) {
    return sql.first(
        """
        SELECT a.id, a.institution_id, r.session_id
          FROM account a
          JOIN enrolment e ON e.account_id = a.id AND e.role = 'STUDENT'
          JOIN rehearsal r ON r.course_id = e.course_id
         WHERE a.id = ? AND a.simulated""",
        row -> new Simulated(row.uuid("id"), row.uuid("institution_id"), row.uuid("session_id")),
        accountId);
  }

  List<Rehearsal> all() {
    return sql.list(REHEARSALS + " ORDER BY begun_at, session_id", RehearsalBook::rehearsal);
  }

  List<Rehearsal> begunBefore(Instant moment) {
    return sql.list(REHEARSALS + " WHERE begun_at < ?", RehearsalBook::rehearsal, moment);
  }

  void steer(UUID sessionId, int speed) {
    sql.update("UPDATE rehearsal SET speed = ? WHERE session_id = ?", speed, sessionId);
  }

  private static Rehearsal rehearsal(Row row) {
    return new Rehearsal(
        row.uuid("session_id"),
        row.uuid("course_id"),
        row.uuid("rehearsed_id"),
        row.big("seed"),
        new Wishes(row.number("speed"), row.number("late_percent"), row.number("absent_percent")),
        row.uuid("begun_by"),
        row.instant("begun_at"));
  }
}
