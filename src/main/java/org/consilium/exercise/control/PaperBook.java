package org.consilium.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;

/** Which commits staff entered from paper, and which of those were taken back. */
@ApplicationScoped
public class PaperBook {

  @Inject private Sql sql;

  /** An entry; the reason is null unless it corrected something. */
  record Entry(UUID by, Instant at, String reason) {}

  /** The commit comes from paper. */
  void add(StoredCommit commit, String reason) {
    sql.update(
        """
        INSERT INTO exercise_paper_entry
          (command_id, phase_id, team_id, entered_by, entered_at, reason)
        VALUES (?, ?, ?, ?, ?, ?)""",
        commit.commandId(),
        commit.phaseId(),
        commit.teamId(),
        commit.accountId(),
        commit.committedAt(),
        reason);
  }

  /** Takes a commit back; what counted before it counts again. */
  void takeBack(Actor actor, StoredCommit commit, String reason, Instant now) {
    sql.update(
        """
        INSERT INTO exercise_commit_taken_back
          (command_id, phase_id, team_id, revision, option_id, reason, taken_by, taken_at,
           taken_for)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        commit.commandId(),
        commit.phaseId(),
        commit.teamId(),
        commit.revision(),
        commit.optionId(),
        commit.reason(),
        actor.accountId(),
        now,
        reason);
    sql.update("DELETE FROM exercise_commit WHERE command_id = ?", commit.commandId());
  }

  /** The entries of a phase, by the command of the commit. */
  Map<UUID, Entry> of(UUID phaseId) {
    Map<UUID, Entry> entries = new HashMap<>();
    sql.list(
        """
        SELECT command_id, entered_by, entered_at, reason FROM exercise_paper_entry
         WHERE phase_id = ?""",
        row ->
            entries.put(
                row.uuid("command_id"),
                new Entry(row.uuid("entered_by"), row.instant("entered_at"), row.text("reason"))),
        phaseId);
    return entries;
  }
}
