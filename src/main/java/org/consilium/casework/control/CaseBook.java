package org.consilium.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.casework.entity.CaseContent;
import org.consilium.platform.config.Json;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;

/** The stored cases. One never changes, so the last used ones are kept in memory. */
@ApplicationScoped
public class CaseBook {

  private static final String CASE = "SELECT id, course_id, added_at, content FROM patient_case ";
  private static final int MOST_IN_MEMORY = 32;

  @Inject private Sql sql;

  private final Map<UUID, StoredCase> lastUsed =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST_IN_MEMORY, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, StoredCase> eldest) {
              return size() > MOST_IN_MEMORY;
            }
          });

  void add(StoredCase added, String digest, UUID addedBy) {
    sql.update(
        """
        INSERT INTO patient_case (id, course_id, title, digest, content, added_by, added_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)""",
        added.id(),
        added.courseId(),
        added.content().title(),
        digest,
        Json.write(added.content(), CaseContent.class),
        addedBy,
        added.addedAt());
  }

  Optional<StoredCase> find(UUID caseId) {
    StoredCase known = lastUsed.get(caseId);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<StoredCase> found = sql.first(CASE + "WHERE id = ?", CaseBook::stored, caseId);
    found.ifPresent(stored -> lastUsed.put(caseId, stored));
    return found;
  }

  List<StoredCase> ofCourse(UUID courseId) {
    return sql.list(
        CASE + "WHERE course_id = ? ORDER BY added_at DESC, id", CaseBook::stored, courseId);
  }

  /** The case that this very file became. */
  Optional<UUID> ofFile(UUID courseId, String digest) {
    return sql.first(
        "SELECT id FROM patient_case WHERE course_id = ? AND digest = ?",
        row -> row.uuid("id"),
        courseId,
        digest);
  }

  int count(UUID courseId) {
    return sql.first(
            "SELECT COUNT(*) AS cases FROM patient_case WHERE course_id = ?",
            row -> row.number("cases"),
            courseId)
        .orElse(0);
  }

  private static StoredCase stored(Row row) {
    return new StoredCase(
        row.uuid("id"),
        row.uuid("course_id"),
        row.instant("added_at"),
        Json.read(row.text("content"), CaseContent.class));
  }
}
