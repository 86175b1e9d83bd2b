package org.consilium.platform.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.audit.AuditExpiry;
import org.consilium.platform.database.Sql;

/** {@link AuditExpiry} of the stored trail. */
@ApplicationScoped
@Transactional
public class AuditTrailExpiry implements AuditExpiry {

  @Inject private Sql sql;

  @Override
  public int olderThan(UUID institutionId, Instant before) {
    return sql.first(
            "SELECT COUNT(*) n FROM audit_event WHERE institution_id = ? AND happened_at < ?",
            row -> row.number("n"),
            institutionId,
            before)
        .orElseThrow();
  }

  @Override
  public Optional<Instant> oldest(UUID institutionId) {
    return sql.first(
        """
        SELECT happened_at FROM audit_event
         WHERE institution_id = ? ORDER BY happened_at LIMIT 1""",
        row -> row.instant("happened_at"),
        institutionId);
  }

  @Override
  public int remove(UUID institutionId, Instant before, int most) {
    return sql.update(
        """
        DELETE FROM audit_event
         WHERE institution_id = ? AND happened_at < ? ORDER BY happened_at LIMIT ?""",
        institutionId,
        before,
        most);
  }
}
