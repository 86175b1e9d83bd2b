package org.consilium.exercise.control;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;

/** What teams committed. */
@ApplicationScoped
public class CommitBook {

  private static final String COMMIT =
      """
      SELECT c.command_id, c.phase_id, c.team_id, c.revision, c.option_id, c.reason, c.account_id,
             c.committed_at, p.command_id IS NOT NULL AS from_paper
        FROM exercise_commit c
        LEFT JOIN exercise_paper_entry p ON p.command_id = c.command_id
      """;

  @Inject private Sql sql;

  void add(StoredCommit commit) {
    sql.update(
        """
        INSERT INTO exercise_commit
          (command_id, phase_id, team_id, revision, option_id, reason, account_id, committed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        commit.commandId(),
        commit.phaseId(),
        commit.teamId(),
        commit.revision(),
        commit.optionId(),
        commit.reason(),
        commit.accountId(),
        commit.committedAt());
  }

  Optional<StoredCommit> ofCommand(UUID commandId) {
    return sql.first(COMMIT + "WHERE c.command_id = ?", CommitBook::commit, commandId);
  }

  /** What counts for a team. */
  Optional<StoredCommit> latest(UUID phaseId, UUID teamId) {
    return sql.first(
        COMMIT + "WHERE c.phase_id = ? AND c.team_id = ? ORDER BY c.revision DESC LIMIT 1",
        CommitBook::commit,
        phaseId,
        teamId);
  }

  /** Whether one of these people has committed for the team since. */
  boolean hasCommitted(UUID phaseId, UUID teamId, Collection<UUID> accountIds, Instant since) {
    List<Object> parameters = new ArrayList<>(List.of(phaseId, teamId, since));
    parameters.addAll(accountIds);
    return sql.first(
            """
            SELECT 1 FROM exercise_commit
             WHERE phase_id = ? AND team_id = ? AND committed_at >= ? AND account_id IN (%s)"""
                .formatted(Sql.marks(accountIds.size())),
            row -> true,
            parameters.toArray())
        .isPresent();
  }

  /** What counts for each team that committed. */
  Map<UUID, StoredCommit> latest(UUID phaseId) {
    return sql
        .list(
            COMMIT
                + """
                  JOIN (SELECT team_id, MAX(revision) AS revision FROM exercise_commit
                         WHERE phase_id = ? GROUP BY team_id) last
                    ON last.team_id = c.team_id AND last.revision = c.revision
                 WHERE c.phase_id = ?""",
            CommitBook::commit,
            phaseId,
            phaseId)
        .stream()
        .collect(toMap(StoredCommit::teamId, identity()));
  }

  private static StoredCommit commit(Row row) {
    return new StoredCommit(
        row.uuid("command_id"),
        row.uuid("phase_id"),
        row.uuid("team_id"),
        row.number("revision"),
        row.uuid("option_id"),
        row.text("reason"),
        row.uuid("account_id"),
        row.instant("committed_at"),
        row.flag("from_paper"));
  }
}
