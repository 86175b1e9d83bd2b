package org.consilium.platform.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.config.Json;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;

/** The trail as rows of {@code audit_event}, append-only. */
@ApplicationScoped
public class AuditTrail implements AuditLog {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(
      Actor actor, String action, String subjectType, UUID subjectId, Map<String, String> facts) {
    entities
        .createNativeQuery(
            """
            INSERT INTO audit_event
              (id, happened_at, institution_id, account_id, action, subject_type, subject_id, facts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
        .setParameter(1, Ids.next())
        .setParameter(2, clock.instant())
        .setParameter(3, actor.institutionId())
        .setParameter(4, actor.accountId())
        .setParameter(5, action)
        .setParameter(6, subjectType)
        .setParameter(7, subjectId)
        .setParameter(8, Json.write(facts, Map.class))
        .executeUpdate();
  }
}
