package org.consilium.platform.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.config.Json;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;

/** The trail as rows of {@code audit_event}, append-only. */
@ApplicationScoped
public class AuditTrail implements AuditLog {

  @Inject private Sql sql;
  @Inject private Clock clock;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(
      Actor actor, String action, String subjectType, UUID subjectId, Map<String, String> facts) {
    sql.later(
        """
        INSERT INTO audit_event
          (id, happened_at, institution_id, account_id, action, subject_type, subject_id, facts)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        Ids.next(),
        clock.instant(),
        actor.institutionId(),
        actor.accountId(),
        action,
        subjectType,
        subjectId,
        Json.write(facts, Map.class));
  }
}
