package org.consilium.session.control.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.Retained;
import org.consilium.institution.RetainedData;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.session.SessionState;

/**
 * What a school's own people did in sessions closed long ago, in whichever school's course: what
 * they did alone goes, and their words; what their teams did stays, as do the people of other
 * schools, whose times are their own school's.
 */
@ApplicationScoped
public class RetainedSessionWork implements Retained {

  private static final int SESSIONS_AT_ONCE = 5;

  private static final String OLD =
      """
        FROM tbl_session s JOIN session_member m ON m.session_id = s.id
        JOIN account a ON a.id = m.account_id
       WHERE a.institution_id = ? AND s.state = ? AND s.closed_at < ?
         AND NOT EXISTS (SELECT 1 FROM retention_session d
              WHERE d.institution_id = a.institution_id AND d.session_id = s.id)""";

  @Inject @Any private Instance<PersonalData> rooms;
  @Inject private Sql sql;
  @Inject private Clock clock;

  @Override
  public RetainedData kind() {
    return RetainedData.SESSION_WORK;
  }

  @Override
  public Overdue overdue(UUID institutionId, Instant before) {
    return sql.first(
            """
            SELECT COUNT(DISTINCT a.id) people, COUNT(DISTINCT s.id) sessions,
                   MIN(s.closed_at) oldest
            """
                + OLD,
            row ->
                new Overdue(row.number("people"), row.number("sessions"), 0, row.instant("oldest")),
            institutionId,
            SessionState.CLOSED,
            before)
        .orElseThrow();
  }

  @Override
  public int removeSome(UUID institutionId, Instant before) {
    List<UUID> sessions =
        sql.list(
            "SELECT DISTINCT s.id, s.closed_at " + OLD + " ORDER BY s.closed_at, s.id LIMIT ?",
            row -> row.uuid("id"),
            institutionId,
            SessionState.CLOSED,
            before,
            SESSIONS_AT_ONCE);
    sessions.forEach(sessionId -> forget(institutionId, sessionId));
    return sessions.size();
  }

  private void forget(UUID institutionId, UUID sessionId) {
    Set<UUID> people =
        new HashSet<>(
            sql.list(
                """
                SELECT m.account_id id FROM session_member m JOIN account a ON a.id = m.account_id
                 WHERE m.session_id = ? AND a.institution_id = ?""",
                row -> row.uuid("id"),
                sessionId,
                institutionId));
    rooms.forEach(room -> room.forgetWork(sessionId, people));
    sql.update(
        "INSERT INTO retention_session (institution_id, session_id, done_at) VALUES (?, ?, ?)",
        institutionId,
        sessionId,
        clock.instant());
  }
}
