package org.consilium.institution.control.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;

/** The daily run of schools that have switched it on; of several nodes one does it. */
@ApplicationScoped
public class DailyRetention {

  private static final Duration DAY = Duration.ofDays(1);

  /** Who did it, where nobody did. */
  private static final UUID NOBODY = new UUID(0, 0);

  @Inject private RetentionStep step;
  @Inject private Sql sql;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** The schools whose day has come. */
  @Transactional
  public List<UUID> due() {
    return sql.list(
        "SELECT institution_id FROM retention_schedule WHERE run_at IS NULL OR run_at <= ?",
        row -> row.uuid("institution_id"),
        clock.instant().minus(DAY));
  }

  /** Takes a school's run for today; says whether nobody else has. */
  @Transactional
  public boolean take(UUID institutionId) {
    Instant now = clock.instant();
    return sql.update(
            """
            UPDATE retention_schedule SET run_at = ?
             WHERE institution_id = ? AND (run_at IS NULL OR run_at <= ?)""",
            now,
            institutionId,
            now.minus(DAY))
        > 0;
  }

  /** One step of a school's run; says whether there may be more. */
  @Transactional
  public boolean removeSome(UUID institutionId) {
    List<RetentionStep.Removed> removed = step.removeSome(institutionId);
    if (removed.isEmpty()) {
      return false;
    }
    audit.record(
        new Actor(NOBODY, institutionId, Set.of(), null),
        "institution.retention-run",
        "institution",
        institutionId,
        RetentionRuns.facts(removed));
    return true;
  }
}
