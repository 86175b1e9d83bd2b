package org.consilium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.database.Sql;

/** Reads the audit trail in tests. */
@ApplicationScoped
public class AuditedFacts {

  @Inject private Sql sql;

  /** What was done to the subject, oldest first. */
  public List<String> actionsOn(UUID subjectId) {
    return sql.list(
        "SELECT action FROM audit_event WHERE subject_id = ? ORDER BY happened_at, id",
        row -> row.text("action"),
        subjectId);
  }

  /** What else was kept of it, as JSON. */
  public List<String> factsOn(UUID subjectId) {
    return sql.list(
        "SELECT facts FROM audit_event WHERE subject_id = ?", row -> row.text("facts"), subjectId);
  }
}
