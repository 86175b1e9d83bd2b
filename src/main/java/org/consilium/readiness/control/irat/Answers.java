package org.consilium.readiness.control.irat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;

/** What students answered in iRATs, as it is stored. */
@ApplicationScoped
public class Answers {

  @Inject private Sql sql;
  @Inject private Clock clock;

  /** The choice that counts of a student for an item, by delivery ids. */
  public record Choice(UUID accountId, UUID item, UUID option) {}

  public void add(UUID phaseId, UUID accountId, UUID commandId, UUID item, UUID option) {
    sql.update(
        """
        INSERT INTO irat_choice
          (command_id, phase_id, account_id, rat_item_id, rat_option_id, chosen_at)
        VALUES (?, ?, ?, ?, ?, ?)""",
        commandId,
        phaseId,
        accountId,
        item,
        option,
        clock.instant());
  }

  /** The choices that count of one student: option by item. */
  public Map<UUID, UUID> of(UUID phaseId, UUID accountId) {
    Map<UUID, UUID> chosen = new HashMap<>();
    sql.list(
            """
            SELECT account_id, rat_item_id, rat_option_id FROM irat_choice
             WHERE phase_id = ? AND account_id = ? ORDER BY seq""",
            Answers::choice,
            phaseId,
            accountId)
        .forEach(choice -> chosen.put(choice.item(), choice.option()));
    return chosen;
  }

  /** The choices that count of everybody. */
  public List<Choice> of(UUID phaseId) {
    return sql.list(
        """
        SELECT c.account_id, c.rat_item_id, c.rat_option_id
          FROM irat_choice c
          JOIN (SELECT MAX(seq) AS seq FROM irat_choice WHERE phase_id = ?
                 GROUP BY account_id, rat_item_id) latest ON latest.seq = c.seq""",
        Answers::choice,
        phaseId);
  }

  /** The choices that count of these students. */
  public List<Choice> ofAll(UUID phaseId, Collection<UUID> accountIds) {
    if (accountIds.isEmpty()) {
      return List.of();
    }
    List<Object> parameters = new ArrayList<>(List.of(phaseId));
    parameters.addAll(accountIds);
    return sql.list(
        """
        SELECT c.account_id, c.rat_item_id, c.rat_option_id
          FROM irat_choice c
          JOIN (SELECT MAX(seq) AS seq FROM irat_choice
                 WHERE phase_id = ? AND account_id IN (%s)
                 GROUP BY account_id, rat_item_id) latest ON latest.seq = c.seq"""
            .formatted(Sql.marks(accountIds.size())),
        Answers::choice,
        parameters.toArray());
  }

  /** How many items each student has answered; who has none is left out. */
  public Map<UUID, Integer> counts(UUID phaseId) {
    Map<UUID, Integer> counts = new HashMap<>();
    sql.list(
        """
        SELECT account_id, COUNT(DISTINCT rat_item_id) AS answered FROM irat_choice
         WHERE phase_id = ? GROUP BY account_id""",
        row -> counts.put(row.uuid("account_id"), row.number("answered")),
        phaseId);
    return counts;
  }

  /** How many items a student had answered at a moment. */
  public int count(UUID phaseId, UUID accountId, Instant asOf) {
    return sql.first(
            """
            SELECT COUNT(DISTINCT rat_item_id) AS answered FROM irat_choice
             WHERE phase_id = ? AND account_id = ? AND chosen_at <= ?""",
            row -> row.number("answered"),
            phaseId,
            accountId,
            asOf)
        .orElse(0);
  }

  /** Whether a student had handed in at a moment. */
  public boolean isHandedIn(UUID phaseId, UUID accountId, Instant asOf) {
    return handedIn(phaseId, accountId).filter(at -> !at.isAfter(asOf)).isPresent();
  }

  public void flag(UUID phaseId, UUID accountId, UUID item, boolean flagged) {
    sql.update(
        flagged
            ? "INSERT IGNORE INTO irat_flag (phase_id, account_id, rat_item_id) VALUES (?, ?, ?)"
            : "DELETE FROM irat_flag WHERE phase_id = ? AND account_id = ? AND rat_item_id = ?",
        phaseId,
        accountId,
        item);
  }

  /** The items that a student flagged to come back to. */
  public Set<UUID> flags(UUID phaseId, UUID accountId) {
    return Set.copyOf(
        sql.list(
            "SELECT rat_item_id FROM irat_flag WHERE phase_id = ? AND account_id = ?",
            row -> row.uuid("rat_item_id"),
            phaseId,
            accountId));
  }

  public void handIn(UUID phaseId, UUID accountId) {
    sql.update(
        "INSERT IGNORE INTO irat_hand_in (phase_id, account_id, handed_in_at) VALUES (?, ?, ?)",
        phaseId,
        accountId,
        clock.instant());
  }

  /** When a student handed in. */
  public Optional<Instant> handedIn(UUID phaseId, UUID accountId) {
    return sql.first(
        "SELECT handed_in_at FROM irat_hand_in WHERE phase_id = ? AND account_id = ?",
        row -> row.instant("handed_in_at"),
        phaseId,
        accountId);
  }

  /** Everybody who handed in. */
  public Set<UUID> handedIn(UUID phaseId) {
    return Set.copyOf(
        sql.list(
            "SELECT account_id FROM irat_hand_in WHERE phase_id = ?",
            row -> row.uuid("account_id"),
            phaseId));
  }

  private static Choice choice(Row row) {
    return new Choice(row.uuid("account_id"), row.uuid("rat_item_id"), row.uuid("rat_option_id"));
  }
}
