package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.database.DuplicateKey;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.session.Attendance;
import org.consilium.session.AttendanceMarked;
import org.consilium.session.SessionState;

/** Who was marked present, and since when. */
@ApplicationScoped
public class AttendanceBook implements Attendance {

  @Inject private Sql sql;
  @Inject private Event<AttendanceMarked> attendanceMarked;
  @Inject private Clock clock;

  @Override
  public Set<UUID> present(UUID sessionId) {
    return Set.copyOf(
        sql.list(
            "SELECT account_id FROM attendance WHERE session_id = ?",
            row -> row.uuid("account_id"),
            sessionId));
  }

  @Override
  public Set<UUID> presentAmong(UUID sessionId, Collection<UUID> accountIds) {
    return presentSince(sessionId, accountIds).keySet();
  }

  /** Since when each of these people is present; who is not is left out. */
  Map<UUID, Instant> presentSince(UUID sessionId, Collection<UUID> accountIds) {
    Map<UUID, Instant> since = new HashMap<>();
    if (!accountIds.isEmpty()) {
      List<Object> parameters = new ArrayList<>(List.of(sessionId));
      parameters.addAll(accountIds);
      sql.list(
          "SELECT account_id, present_at FROM attendance WHERE session_id = ? AND account_id IN (%s)"
              .formatted(Sql.marks(accountIds.size())),
          row -> since.put(row.uuid("account_id"), row.instant("present_at")),
          parameters.toArray());
    }
    return since;
  }

  /** Marks the person present; who is present already stays so since then. */
  boolean mark(UUID sessionId, UUID accountId, UUID teamId) {
    requireUnclosed(sessionId);
    try {
      sql.update(
          "INSERT INTO attendance (session_id, account_id, present_at) VALUES (?, ?, ?)",
          sessionId,
          accountId,
          clock.instant());
    } catch (DuplicateKey presentAlready) {
      return false;
    }
    attendanceMarked.fire(new AttendanceMarked(sessionId, accountId, teamId));
    return true;
  }

  /** Holds the session as it is until the transaction ends. */
  private void requireUnclosed(UUID sessionId) {
    SessionState state =
        sql.first(
                "SELECT state FROM tbl_session WHERE id = ? LOCK IN SHARE MODE",
                AttendanceBook::state,
                sessionId)
            .orElseThrow(Refusals::noSession);
    if (state == SessionState.CLOSED) {
      throw DomainProblem.tooLate(
          "session.closed", "This session is closed; nobody can check in any more.");
    }
  }

  private static SessionState state(Row row) {
    return row.oneOf(SessionState.class, "state");
  }
}
