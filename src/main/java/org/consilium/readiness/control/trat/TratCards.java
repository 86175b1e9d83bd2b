package org.consilium.readiness.control.trat;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.control.paper.Refusals;
import org.consilium.readiness.entity.rules.ScratchOutcome.Scratched;

/** The teams' cards as they are stored; items and options by delivery ids. */
@ApplicationScoped
public class TratCards {

  private static final String SCRATCHES =
      """
      SELECT c.team_id, s.rat_item_id, s.rat_option_id, s.correct, s.attempt, s.account_id,
             s.scratched_at, s.points
        FROM trat_scratch s JOIN trat_card c ON c.id = s.card_id
      """;

  @Inject private Sql sql;
  @Inject private Clock clock;

  /** A stored scratch with the team's card and what it earned. */
  public record Scratch(UUID teamId, UUID item, ScratchMark mark, int points) {

    public static List<UUID> options(List<Scratch> scratches) {
      return scratches.stream().map(scratch -> scratch.mark().option()).toList();
    }
  }

  /** Lays out a card for every team. */
  public void layOut(UUID phaseId, List<UUID> teamIds) {
    sql.batch(
        "INSERT INTO trat_card (id, phase_id, team_id) VALUES (?, ?, ?)",
        teamIds.stream().map(team -> new Object[] {Ids.next(), phaseId, team}).toList());
  }

  /** Lays out the cards of those teams that have none yet. */
  public void layOutMissing(UUID phaseId, List<UUID> teamIds) {
    sql.batch(
        """
        INSERT INTO trat_card (id, phase_id, team_id) VALUES (?, ?, ?)
        ON DUPLICATE KEY UPDATE id = id""",
        teamIds.stream().map(team -> new Object[] {Ids.next(), phaseId, team}).toList());
  }

  /** The team's card. */
  public UUID find(UUID phaseId, UUID teamId) {
    return card("", phaseId, teamId);
  }

  /** The team's card, held until the transaction ends: the members queue here. */
  public UUID hold(UUID phaseId, UUID teamId) {
    return card(" FOR UPDATE", phaseId, teamId);
  }

  private UUID card(String lock, UUID phaseId, UUID teamId) {
    return sql.first(
            "SELECT id FROM trat_card WHERE phase_id = ? AND team_id = ?" + lock,
            row -> row.uuid("id"),
            phaseId,
            teamId)
        .orElseThrow(Refusals::notBegun);
  }

  public void add(UUID cardId, UUID item, UUID option, Scratched outcome, UUID by, UUID commandId) {
    sql.update(
        """
        INSERT INTO trat_scratch
          (card_id, rat_item_id, attempt, rat_option_id, correct, points, account_id, command_id,
           scratched_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        cardId,
        item,
        outcome.attempt(),
        option,
        outcome.right(),
        outcome.points(),
        by,
        commandId,
        clock.instant());
  }

  /** The scratches of one item, in order, as they are now even if the card was waited for. */
  public List<Scratch> scratchesOfItem(UUID cardId, UUID item) {
    return sql.list(
        SCRATCHES
            + """
               WHERE s.card_id = ? AND s.rat_item_id = ? ORDER BY s.attempt
               LOCK IN SHARE MODE""",
        TratCards::scratch,
        cardId,
        item);
  }

  /** All scratches of a team, by item, in order. */
  public Map<UUID, List<Scratch>> scratches(UUID phaseId, UUID teamId) {
    return sql
        .list(
            SCRATCHES + " WHERE c.phase_id = ? AND c.team_id = ? ORDER BY s.attempt",
            TratCards::scratch,
            phaseId,
            teamId)
        .stream()
        .collect(groupingBy(Scratch::item));
  }

  /** All scratches of all teams, by team, in order of attempts. */
  public Map<UUID, List<Scratch>> scratches(UUID phaseId) {
    return sql
        .list(SCRATCHES + " WHERE c.phase_id = ? ORDER BY s.attempt", TratCards::scratch, phaseId)
        .stream()
        .collect(groupingBy(Scratch::teamId));
  }

  /** What a scratch that was stored under the command did, unless staff corrected it since. */
  public Scratch scratchOf(UUID commandId) {
    return sql.first(SCRATCHES + " WHERE s.command_id = ?", TratCards::scratch, commandId)
        .orElseThrow(CardRefusals::corrected);
  }

  public void lean(UUID cardId, UUID item, UUID accountId, UUID option) {
    sql.update(
        """
        INSERT INTO trat_leaning (card_id, rat_item_id, account_id, rat_option_id, leaned_at)
        VALUES (?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE
          rat_option_id = VALUES(rat_option_id), leaned_at = VALUES(leaned_at)""",
        cardId,
        item,
        accountId,
        option,
        clock.instant());
  }

  public void withdraw(UUID cardId, UUID item, UUID accountId) {
    sql.update(
        "DELETE FROM trat_leaning WHERE card_id = ? AND rat_item_id = ? AND account_id = ?",
        cardId,
        item,
        accountId);
  }

  /** Takes back what these people lean to, on whichever card of the phase. */
  public void withdrawAll(UUID phaseId, Collection<UUID> accountIds) {
    sql.batch(
        """
        DELETE l FROM trat_leaning l JOIN trat_card c ON c.id = l.card_id
         WHERE c.phase_id = ? AND l.account_id = ?""",
        accountIds.stream().map(account -> new Object[] {phaseId, account}).toList());
  }

  /** Whether one of these people has scratched on a card of the team in the session since. */
  public boolean hasScratched(
      UUID sessionId, UUID teamId, Collection<UUID> accountIds, Instant since) {
    List<Object> parameters = new ArrayList<>(List.of(sessionId, teamId, since));
    parameters.addAll(accountIds);
    return sql.first(
            """
            SELECT 1 FROM trat_scratch s
              JOIN trat_card c ON c.id = s.card_id
              JOIN session_phase p ON p.id = c.phase_id
             WHERE p.session_id = ? AND c.team_id = ? AND s.scratched_at >= ?
               AND s.account_id IN (%s)"""
                .formatted(Sql.marks(accountIds.size())),
            row -> true,
            parameters.toArray())
        .isPresent();
  }

  /** The team's leanings: by item, option by member in the order in which they leaned. */
  public Map<UUID, Map<UUID, UUID>> leanings(UUID cardId) {
    Map<UUID, Map<UUID, UUID>> leanings = new LinkedHashMap<>();
    sql.list(
        """
        SELECT rat_item_id, account_id, rat_option_id FROM trat_leaning
         WHERE card_id = ? ORDER BY leaned_at, account_id""",
        row ->
            leanings
                .computeIfAbsent(row.uuid("rat_item_id"), item -> new LinkedHashMap<>())
                .put(row.uuid("account_id"), row.uuid("rat_option_id")),
        cardId);
    return leanings;
  }

  public void show(UUID cardId, UUID item, UUID by) {
    sql.update(
        """
        INSERT IGNORE INTO trat_shown (card_id, rat_item_id, account_id, shown_at)
        VALUES (?, ?, ?, ?)""",
        cardId,
        item,
        by,
        clock.instant());
  }

  /** The items whose leanings a member had shown. */
  public Set<UUID> shown(UUID cardId) {
    return new HashSet<>(
        sql.list(
            "SELECT rat_item_id FROM trat_shown WHERE card_id = ?",
            row -> row.uuid("rat_item_id"),
            cardId));
  }

  /** When each team last leaned or scratched; who never did is left out. */
  public Map<UUID, Instant> lastActivity(UUID phaseId) {
    Map<UUID, Instant> last = new LinkedHashMap<>();
    sql.list(
        """
        SELECT team_id, MAX(happened_at) AS last_at FROM (
          SELECT c.team_id, l.leaned_at AS happened_at
            FROM trat_card c JOIN trat_leaning l ON l.card_id = c.id WHERE c.phase_id = ?
          UNION ALL
          SELECT c.team_id, s.scratched_at
            FROM trat_card c JOIN trat_scratch s ON s.card_id = c.id WHERE c.phase_id = ?
        ) happened GROUP BY team_id""",
        row -> last.put(row.uuid("team_id"), row.instant("last_at")),
        phaseId,
        phaseId);
    return last;
  }

  private static Scratch scratch(Row row) {
    return new Scratch(
        row.uuid("team_id"),
        row.uuid("rat_item_id"),
        new ScratchMark(
            row.uuid("rat_option_id"),
            row.flag("correct"),
            row.number("attempt"),
            row.uuid("account_id"),
            row.instant("scratched_at")),
        row.number("points"));
  }
}
