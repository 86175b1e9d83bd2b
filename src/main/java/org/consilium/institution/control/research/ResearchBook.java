package org.consilium.institution.control.research;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.ResearchConsents;

/** The stored texts and answers. */
@ApplicationScoped
public class ResearchBook implements ResearchConsents {

  private static final int ASKED_AT_ONCE = 500;

  @Inject private Sql sql;

  /** An answer, to which version of the text. */
  record Answer(int version, boolean consents, Instant at) {}

  ResearchText text(UUID institutionId) {
    return sql.first(
            """
            SELECT version, text, published_at FROM research_text
             WHERE institution_id = ? ORDER BY version DESC LIMIT 1""",
            row ->
                new ResearchText(
                    row.number("version"), row.text("text"), row.instant("published_at")),
            institutionId)
        .orElse(ResearchText.NONE);
  }

  void publish(UUID institutionId, int version, String text, UUID by, Instant now) {
    sql.update(
        """
        INSERT INTO research_text (institution_id, version, text, published_by, published_at)
        VALUES (?, ?, ?, ?, ?)""",
        institutionId,
        version,
        text,
        by,
        now);
  }

  Optional<Answer> answer(UUID accountId) {
    return sql.first(
        """
        SELECT version, consents, answered_at FROM research_answer
         WHERE account_id = ? ORDER BY number DESC LIMIT 1""",
        row -> new Answer(row.number("version"), row.flag("consents"), row.instant("answered_at")),
        accountId);
  }

  void add(UUID accountId, int version, boolean consents, Instant now) {
    sql.update(
        """
        INSERT INTO research_answer (account_id, version, consents, answered_at)
        VALUES (?, ?, ?, ?)""",
        accountId,
        version,
        consents,
        now);
  }

  boolean isPossible(UUID accountId) {
    return sql.first(
            "SELECT consent_possible FROM account WHERE id = ?",
            row -> row.flag("consent_possible"),
            accountId)
        .orElse(false);
  }

  void setPossible(UUID accountId, boolean possible) {
    sql.update("UPDATE account SET consent_possible = ? WHERE id = ?", possible, accountId);
  }

  /** How many of a school consent now; nobody's answer is told one by one. */
  int consenting(UUID institutionId) {
    List<UUID> all =
        sql.list(
            "SELECT id FROM account WHERE institution_id = ?",
            row -> row.uuid("id"),
            institutionId);
    return consenting(all).size();
  }

  @Override
  public Set<UUID> consenting(Collection<UUID> accountIds) {
    List<UUID> all = List.copyOf(new HashSet<>(accountIds));
    List<UUID> consenting = new ArrayList<>();
    for (int from = 0; from < all.size(); from += ASKED_AT_ONCE) {
      List<UUID> some = all.subList(from, Math.min(all.size(), from + ASKED_AT_ONCE));
      consenting.addAll(
          sql.list(
              """
              SELECT a.id FROM account a
                JOIN research_text t ON t.institution_id = a.institution_id
                 AND t.version = (SELECT MAX(n.version) FROM research_text n
                      WHERE n.institution_id = a.institution_id)
                JOIN research_answer r ON r.account_id = a.id
                 AND r.number = (SELECT MAX(l.number) FROM research_answer l
                      WHERE l.account_id = a.id)
               WHERE a.id IN (%s) AND a.consent_possible AND a.erased_at IS NULL
                 AND t.text <> '' AND r.consents AND r.version = t.version"""
                  .formatted(Sql.marks(some.size())),
              row -> row.uuid("id"),
              some.toArray()));
    }
    return Set.copyOf(consenting);
  }
}
