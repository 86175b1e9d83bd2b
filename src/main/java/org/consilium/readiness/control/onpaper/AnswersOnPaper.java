package org.consilium.readiness.control.onpaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.readiness.control.irat.Answers;
import org.consilium.readiness.entity.rules.ScratchOutcome.Scratched;
import org.consilium.session.PhaseKind;

/** The students' answer sheets; of an item the choice that was stored last counts. */
@ApplicationScoped
class AnswersOnPaper implements SheetBook {

  private static final String MARKS =
      """
      SELECT c.account_id, c.rat_item_id, c.rat_option_id, m.entry_id IS NULL AS live
        FROM irat_choice c
        JOIN (SELECT MAX(seq) AS seq FROM irat_choice WHERE phase_id = ?%s
               GROUP BY account_id, rat_item_id) latest ON latest.seq = c.seq
        LEFT JOIN rat_paper_mark m ON m.command_id = c.command_id""";

  @Inject private Sql sql;
  @Inject private Answers answers;

  @Override
  public PhaseKind kind() {
    return PhaseKind.IRAT;
  }

  @Override
  public List<StoredMark> marks(UUID phaseId) {
    return sql.list(MARKS.formatted(""), AnswersOnPaper::mark, phaseId);
  }

  @Override
  public List<StoredMark> marks(UUID phaseId, UUID sheetId) {
    return sql.list(MARKS.formatted(" AND account_id = ?"), AnswersOnPaper::mark, phaseId, sheetId);
  }

  /**
   * In one statement: two who first share a lock and then both want it alone would never get it.
   */
  @Override
  public void hold(UUID phaseId, UUID sheetId) {
    sql.update(
        """
        INSERT INTO irat_paper_sheet (phase_id, account_id) VALUES (?, ?)
        ON DUPLICATE KEY UPDATE account_id = VALUES(account_id)""",
        phaseId,
        sheetId);
  }

  @Override
  public void add(
      UUID phaseId, UUID sheetId, UUID item, UUID option, Scratched outcome, Entered entered) {
    answers.add(phaseId, sheetId, entered.commandId(), item, option);
  }

  @Override
  public void takeAway(UUID phaseId, UUID sheetId, UUID item, UUID correctionId) {
    sql.update(
        """
        INSERT INTO rat_replaced_mark
          (entry_id, command_id, rat_item_id, rat_option_id, account_id, attempt, marked_at)
        SELECT ?, command_id, rat_item_id, rat_option_id, account_id, 1, chosen_at
          FROM irat_choice WHERE phase_id = ? AND account_id = ? AND rat_item_id = ?""",
        correctionId,
        phaseId,
        sheetId,
        item);
    sql.update(
        "DELETE FROM irat_choice WHERE phase_id = ? AND account_id = ? AND rat_item_id = ?",
        phaseId,
        sheetId,
        item);
  }

  private static StoredMark mark(Row row) {
    return new StoredMark(
        row.uuid("account_id"),
        row.uuid("rat_item_id"),
        row.uuid("rat_option_id"),
        row.flag("live"));
  }
}
