package org.consilium.session.control.owntime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.session.entity.rules.ExtraTime;
import org.consilium.session.entity.rules.ExtraTime.Mode;
import org.consilium.session.entity.rules.ExtraTime.Unit;

/** Which students have extra time, as it is stored. */
@ApplicationScoped
class ExtraTimeBook {

  private static final String SELECT = "SELECT account_id, unit, amount, mode FROM extra_time";

  @Inject private Sql sql;
  @Inject private Clock clock;

  Map<UUID, ExtraTime> ofCourse(UUID courseId) {
    Map<UUID, ExtraTime> found = new HashMap<>();
    sql.list(
        SELECT + " WHERE course_id = ?",
        row -> found.put(row.uuid("account_id"), extraTime(row)),
        courseId);
    return found;
  }

  Optional<ExtraTime> find(UUID courseId, UUID accountId) {
    return sql.first(
        SELECT + " WHERE course_id = ? AND account_id = ?",
        ExtraTimeBook::extraTime,
        courseId,
        accountId);
  }

  void put(UUID courseId, UUID accountId, ExtraTime extra, UUID by) {
    sql.update(
        """
        INSERT INTO extra_time (course_id, account_id, unit, amount, mode, set_by, set_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE unit = VALUES(unit), amount = VALUES(amount),
          mode = VALUES(mode), set_by = VALUES(set_by), set_at = VALUES(set_at)""",
        courseId,
        accountId,
        extra.unit(),
        extra.amount(),
        extra.mode(),
        by,
        clock.instant());
  }

  /** Whether there was any. */
  boolean remove(UUID courseId, UUID accountId) {
    return sql.update(
            "DELETE FROM extra_time WHERE course_id = ? AND account_id = ?", courseId, accountId)
        == 1;
  }

  private static ExtraTime extraTime(Row row) {
    return new ExtraTime(
        row.oneOf(Unit.class, "unit"), row.number("amount"), row.oneOf(Mode.class, "mode"));
  }
}
