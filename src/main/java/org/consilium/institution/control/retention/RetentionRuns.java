package org.consilium.institution.control.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilium.institution.control.people.SchoolAccess;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;

/** Use cases of administrators: see what is kept too long, remove it, have it removed every day. */
@ApplicationScoped
@Transactional
public class RetentionRuns {

  private static final String SUBJECT = "institution";

  @Inject private SchoolAccess access;
  @Inject private RetentionStep step;
  @Inject private Sql sql;
  @Inject private AuditLog audit;

  /**
   * How it stands.
   *
   * @param daily whether the school has it removed every day
   * @param done whether the last step found nothing to remove; true before any
   */
  public record Preview(boolean daily, boolean done, List<RetentionStep.Line> lines) {}

  /** What is kept longer than the school says; nothing is changed. */
  public Preview preview(Actor actor) {
    access.requireAdministrator(actor);
    return preview(actor, true);
  }

  /** Removes a part of it for good; asked again until all is done. */
  public Preview removeSome(Actor actor) {
    access.requireAdministrator(actor);
    List<RetentionStep.Removed> removed = step.removeSome(actor.institutionId());
    if (!removed.isEmpty()) {
      audit.record(
          actor, "institution.retention-run", SUBJECT, actor.institutionId(), facts(removed));
    }
    return preview(actor, removed.isEmpty());
  }

  /** Switches the daily run on or off. */
  public Preview schedule(Actor actor, boolean daily) {
    access.requireAdministrator(actor);
    int changed =
        daily
            ? sql.update(
                "INSERT IGNORE INTO retention_schedule (institution_id) VALUES (?)",
                actor.institutionId())
            : sql.update(
                "DELETE FROM retention_schedule WHERE institution_id = ?", actor.institutionId());
    if (changed > 0) {
      audit.record(
          actor,
          daily ? "institution.retention-daily" : "institution.retention-by-hand",
          SUBJECT,
          actor.institutionId(),
          Map.of());
    }
    return preview(actor, true);
  }

  private Preview preview(Actor actor, boolean done) {
    boolean daily =
        sql.first(
                "SELECT 1 FROM retention_schedule WHERE institution_id = ?",
                row -> true,
                actor.institutionId())
            .isPresent();
    return new Preview(daily, done, step.overdue(actor.institutionId()));
  }

  static Map<String, String> facts(List<RetentionStep.Removed> removed) {
    Map<String, String> facts = new TreeMap<>();
    removed.forEach(each -> facts.put(each.kind().name(), Integer.toString(each.count())));
    return facts;
  }
}
