package org.consilium.platform.audit.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilium.platform.audit.AuditEntry;
import org.consilium.platform.audit.AuditReading;
import org.consilium.platform.audit.AuditSearch;
import org.consilium.platform.config.Json;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;

/** {@link AuditReading} from the stored trail. */
@ApplicationScoped
@Transactional
public class AuditTrailReading implements AuditReading {

  private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

  @Inject private Sql sql;

  @Override
  public List<AuditEntry> read(AuditSearch search, int most) {
    if (search.accountIds() != null && search.accountIds().isEmpty()) {
      return List.of();
    }
    StringBuilder where = new StringBuilder("institution_id = ?");
    List<Object> given = new ArrayList<>(List.of(search.institutionId()));
    if (search.accountIds() != null) {
      where
          .append(" AND account_id IN (")
          .append(Sql.marks(search.accountIds().size()))
          .append(')');
      given.addAll(search.accountIds());
    }
    if (search.action() != null) {
      where.append(" AND LOCATE(?, action) > 0");
      given.add(search.action());
    }
    if (search.from() != null) {
      where.append(" AND happened_at >= ?");
      given.add(search.from());
    }
    if (search.until() != null) {
      where.append(" AND happened_at < ?");
      given.add(search.until());
    }
    happenedAt(search)
        .ifPresent(
            place -> {
              where.append(" AND (happened_at < ? OR (happened_at = ? AND id < ?))");
              given.addAll(List.of(place, place, search.before()));
            });
    given.add(most);
    return sql.list(
        """
        SELECT id, happened_at, account_id, action, subject_type, subject_id, facts
          FROM audit_event WHERE %s ORDER BY happened_at DESC, id DESC LIMIT ?"""
            .formatted(where),
        AuditTrailReading::entry,
        given.toArray());
  }

  private Optional<Instant> happenedAt(AuditSearch search) {
    return search.before() == null
        ? Optional.empty()
        : sql.first(
            "SELECT happened_at FROM audit_event WHERE id = ? AND institution_id = ?",
            row -> row.instant("happened_at"),
            search.before(),
            search.institutionId());
  }

  private static AuditEntry entry(Row row) {
    return new AuditEntry(
        row.uuid("id"),
        row.instant("happened_at"),
        row.uuid("account_id"),
        row.text("action"),
        row.text("subject_type"),
        row.uuid("subject_id"),
        facts(row.text("facts")));
  }

  private static Map<String, String> facts(String json) {
    try {
      return Json.mapper().readValue(json, FACTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("facts are strings", e);
    }
  }
}
