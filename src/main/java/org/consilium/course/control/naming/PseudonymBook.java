package org.consilium.course.control.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.course.entity.rules.Pseudonyms;
import org.consilium.platform.database.Sql;

/**
 * The stored pseudonyms. Everybody who becomes a student of a course gets one there at once,
 * whether or not any terms ask for it today, so that looking at people never has to write.
 */
@ApplicationScoped
public class PseudonymBook {

  private final SecureRandom random = new SecureRandom();

  @Inject private Sql sql;

  private record Held(UUID accountId, String token) {}

  /** Gives one to each of these who has none; the course's are held until the transaction ends. */
  public void give(UUID courseId, Collection<UUID> accountIds) {
    Set<UUID> wanting = new LinkedHashSet<>(accountIds);
    wanting.removeAll(tokens(courseId, accountIds).keySet());
    if (wanting.isEmpty()) {
      return;
    }
    sql.first("SELECT id FROM course WHERE id = ? FOR UPDATE", row -> row.uuid("id"), courseId);
    Map<UUID, String> all = all(courseId);
    wanting.removeAll(all.keySet());
    List<String> drawn = Pseudonyms.draw(wanting.size(), new HashSet<>(all.values()), random);
    List<Object[]> rows = new ArrayList<>();
    for (UUID accountId : wanting) {
      rows.add(new Object[] {courseId, accountId, drawn.get(rows.size())});
    }
    sql.batch("INSERT INTO course_pseudonym (course_id, account_id, token) VALUES (?, ?, ?)", rows);
  }

  /**
   * The person is told by others than before, in every course: what was noted down leads nowhere.
   */
  public void redraw(UUID accountId) {
    List<UUID> courses =
        sql.list(
            "SELECT course_id FROM course_pseudonym WHERE account_id = ? ORDER BY course_id",
            row -> row.uuid("course_id"),
            accountId);
    sql.update("DELETE FROM course_pseudonym WHERE account_id = ?", accountId);
    courses.forEach(courseId -> give(courseId, List.of(accountId)));
  }

  /** Those of these accounts, by account; who never was a student of the course has none. */
  public Map<UUID, String> tokens(UUID courseId, Collection<UUID> accountIds) {
    return accountIds.isEmpty()
        ? Map.of()
        : held(
            "SELECT account_id, token FROM course_pseudonym WHERE course_id = ? AND account_id IN (%s)"
                .formatted(Sql.marks(accountIds.size())),
            Stream.concat(Stream.of(courseId), accountIds.stream()).toArray());
  }

  private Map<UUID, String> all(UUID courseId) {
    return held("SELECT account_id, token FROM course_pseudonym WHERE course_id = ?", courseId);
  }

  private Map<UUID, String> held(String query, Object... parameters) {
    Map<UUID, String> tokens = new HashMap<>();
    sql.list(query, row -> new Held(row.uuid("account_id"), row.text("token")), parameters)
        .forEach(held -> tokens.put(held.accountId(), held.token()));
    return tokens;
  }
}
