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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.session.Attendance;
import org.consilium.session.AttendanceMarked;
import org.consilium.session.CheckIn;
import org.consilium.session.CheckInState;
import org.consilium.session.SessionState;

/** How everybody takes part, as it is stored. */
@ApplicationScoped
public class AttendanceBook implements Attendance {

  private static final String CHECK_INS =
      "SELECT account_id, state, present_at, late, changed_at FROM attendance WHERE session_id = ?";

  @Inject private Sql sql;
  @Inject private Event<AttendanceMarked> attendanceMarked;
  @Inject private Clock clock;

  /**
   * A check-in before and after a change.
   *
   * @param before as it was
   * @param after as it is now; the same when nothing was to be changed
   */
  record Change(CheckIn before, CheckIn after) {

    boolean isOne() {
      return !before.equals(after);
    }
  }

  @Override
  public Set<UUID> present(UUID sessionId) {
    return here(checkIns(sessionId));
  }

  @Override
  public Set<UUID> presentAmong(UUID sessionId, Collection<UUID> accountIds) {
    return here(checkInsAmong(sessionId, accountIds));
  }

  @Override
  public Map<UUID, CheckIn> checkIns(UUID sessionId) {
    return read(CHECK_INS, sessionId);
  }

  @Override
  public Map<UUID, CheckIn> checkInsAmong(UUID sessionId, Collection<UUID> accountIds) {
    if (accountIds.isEmpty()) {
      return Map.of();
    }
    List<Object> parameters = new ArrayList<>(List.of(sessionId));
    parameters.addAll(accountIds);
    return read(
        CHECK_INS + " AND account_id IN (%s)".formatted(Sql.marks(accountIds.size())),
        parameters.toArray());
  }

  /** Where the session stands; held so until the transaction ends. */
  SessionState hold(UUID sessionId) {
    return sql.first(
            "SELECT state FROM tbl_session WHERE id = ? LOCK IN SHARE MODE",
            row -> row.oneOf(SessionState.class, "state"),
            sessionId)
        .orElseThrow(Refusals::noSession);
  }

  /** Changes one check-in; of two who change it at once the second sees what the first made. */
  Change change(
      UUID sessionId, UUID accountId, UUID teamId, BiFunction<CheckIn, Instant, CheckIn> step) {
    CheckIn before = lock(sessionId, accountId).orElseGet(() -> begin(sessionId, accountId));
    Change change = new Change(before, step.apply(before, clock.instant()));
    if (change.isOne()) {
      CheckIn after = change.after();
      sql.update(
          """
          UPDATE attendance SET state = ?, present_at = ?, late = ?, changed_at = ?
           WHERE session_id = ? AND account_id = ?""",
          after.state(),
          after.presentAt(),
          after.late(),
          after.changedAt(),
          sessionId,
          accountId);
      attendanceMarked.fire(new AttendanceMarked(sessionId, accountId, teamId));
    }
    return change;
  }

  /**
   * Who finds the row made meanwhile holds it alone; by IGNORE many would, and wait in a circle.
   */
  private CheckIn begin(UUID sessionId, UUID accountId) {
    sql.update(
        """
        INSERT INTO attendance (session_id, account_id, state, late, changed_at)
        VALUES (?, ?, ?, FALSE, NULL)
        ON DUPLICATE KEY UPDATE account_id = account_id""",
        sessionId,
        accountId,
        CheckInState.ABSENT);
    return lock(sessionId, accountId).orElseThrow();
  }

  private Optional<CheckIn> lock(UUID sessionId, UUID accountId) {
    return sql.first(
        CHECK_INS + " AND account_id = ? FOR UPDATE",
        AttendanceBook::checkIn,
        sessionId,
        accountId);
  }

  private Map<UUID, CheckIn> read(String statement, Object... parameters) {
    Map<UUID, CheckIn> checkIns = new HashMap<>();
    sql.list(statement, row -> checkIns.put(row.uuid("account_id"), checkIn(row)), parameters);
    return checkIns;
  }

  private static Set<UUID> here(Map<UUID, CheckIn> checkIns) {
    return checkIns.entrySet().stream()
        .filter(each -> each.getValue().isHere())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static CheckIn checkIn(Row row) {
    return new CheckIn(
        row.oneOf(CheckInState.class, "state"),
        row.instant("present_at"),
        row.flag("late"),
        row.instant("changed_at"));
  }
}
