package org.consilium.caseboard.control.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.platform.config.Json;
import org.consilium.platform.database.DuplicateKey;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;

/** The stored templates; those of another school are not there. */
@ApplicationScoped
public class TemplateBook {

  private static final String TEMPLATES =
      """
      SELECT id, institution_id, name, layout, version, changed_at
        FROM board_template WHERE institution_id = ?\s""";

  @Inject private Sql sql;
  @Inject private Clock clock;

  /** All of a school, by name. */
  List<StoredTemplate> ofSchool(UUID institutionId) {
    return sql.list(TEMPLATES + "ORDER BY name, id", TemplateBook::stored, institutionId);
  }

  /** The template of a school, or the refusal {@code caseboard.no-template}. */
  StoredTemplate template(UUID institutionId, UUID id) {
    return one(institutionId, id, "");
  }

  /** The same, held until the transaction ends, if it is still as it was seen. */
  StoredTemplate lockedAsSeen(UUID institutionId, UUID id, long version) {
    StoredTemplate stored = one(institutionId, id, " FOR UPDATE");
    if (stored.version() != version) {
      throw TemplateRefusals.changed();
    }
    return stored;
  }

  void add(UUID id, UUID institutionId, String name, BoardLayout layout) {
    Instant now = clock.instant();
    requireFreeName(
        """
        INSERT INTO board_template (id, institution_id, name, layout, made_at, changed_at)
        VALUES (?, ?, ?, ?, ?, ?)""",
        id,
        institutionId,
        name,
        Json.write(layout, BoardLayout.class),
        now,
        now);
  }

  void change(UUID id, String name, BoardLayout layout) {
    requireFreeName(
        """
        UPDATE board_template SET name = ?, layout = ?, changed_at = ?, version = version + 1
         WHERE id = ?""",
        name,
        Json.write(layout, BoardLayout.class),
        clock.instant(),
        id);
  }

  void delete(UUID id) {
    sql.update("DELETE FROM board_template WHERE id = ?", id);
  }

  private StoredTemplate one(UUID institutionId, UUID id, String lock) {
    Optional<StoredTemplate> found =
        sql.first(TEMPLATES + "AND id = ?" + lock, TemplateBook::stored, institutionId, id);
    return found.orElseThrow(TemplateRefusals::none);
  }

  private void requireFreeName(String statement, Object... parameters) {
    try {
      sql.update(statement, parameters);
    } catch (DuplicateKey taken) {
      throw TemplateRefusals.nameTaken();
    }
  }

  private static StoredTemplate stored(Row row) {
    return new StoredTemplate(
        row.uuid("id"),
        row.uuid("institution_id"),
        row.text("name"),
        Json.read(row.text("layout"), BoardLayout.class),
        row.big("version"),
        row.instant("changed_at"));
  }
}
