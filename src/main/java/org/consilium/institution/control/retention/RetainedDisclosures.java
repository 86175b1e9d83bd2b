package org.consilium.institution.control.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.consilium.institution.Retained;
import org.consilium.institution.RetainedData;
import org.consilium.platform.database.Sql;

/** Old lines of the disclosure log. */
@ApplicationScoped
public class RetainedDisclosures implements Retained {

  private static final int AT_ONCE = 5_000;

  @Inject private Sql sql;

  @Override
  public RetainedData kind() {
    return RetainedData.DISCLOSURES;
  }

  @Override
  public Overdue overdue(UUID institutionId, Instant before) {
    return sql.first(
            """
            SELECT COUNT(*) n, MIN(seen_at) oldest FROM disclosure_log
             WHERE institution_id = ? AND seen_at < ?""",
            row -> new Overdue(0, 0, row.number("n"), row.instant("oldest")),
            institutionId,
            before)
        .orElseThrow();
  }

  @Override
  public int removeSome(UUID institutionId, Instant before) {
    return sql.update(
        """
        DELETE FROM disclosure_log
         WHERE institution_id = ? AND seen_at < ? ORDER BY seen_at LIMIT ?""",
        institutionId,
        before,
        AT_ONCE);
  }
}
