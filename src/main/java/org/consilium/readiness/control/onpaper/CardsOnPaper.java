package org.consilium.readiness.control.onpaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.readiness.control.trat.TratCards;
import org.consilium.readiness.entity.rules.ScratchOutcome.Scratched;
import org.consilium.session.PhaseKind;

/** The teams' cards; members at a card and staff who enter it queue for the same row. */
@ApplicationScoped
class CardsOnPaper implements SheetBook {

  private static final String MARKS =
      """
      SELECT c.team_id, s.rat_item_id, s.rat_option_id, m.entry_id IS NULL AS live
        FROM trat_card c
        JOIN trat_scratch s ON s.card_id = c.id
        LEFT JOIN rat_paper_mark m ON m.command_id = s.command_id
       WHERE c.phase_id = ?""";

  @Inject private Sql sql;
  @Inject private TratCards cards;

  @Override
  public PhaseKind kind() {
    return PhaseKind.TRAT;
  }

  @Override
  public List<StoredMark> marks(UUID phaseId) {
    return sql.list(MARKS + " ORDER BY s.attempt", CardsOnPaper::mark, phaseId);
  }

  @Override
  public List<StoredMark> marks(UUID phaseId, UUID sheetId) {
    return sql.list(
        MARKS + " AND c.team_id = ? ORDER BY s.attempt", CardsOnPaper::mark, phaseId, sheetId);
  }

  @Override
  public void hold(UUID phaseId, UUID sheetId) {
    cards.hold(phaseId, sheetId);
  }

  @Override
  public void add(
      UUID phaseId, UUID sheetId, UUID item, UUID option, Scratched outcome, Entered entered) {
    UUID cardId = cards.find(phaseId, sheetId);
    cards.add(cardId, item, option, outcome, entered.by(), entered.commandId());
  }

  @Override
  public void takeAway(UUID phaseId, UUID sheetId, UUID item, UUID correctionId) {
    UUID cardId = cards.find(phaseId, sheetId);
    sql.update(
        """
        INSERT INTO rat_replaced_mark
          (entry_id, command_id, rat_item_id, rat_option_id, account_id, attempt, marked_at)
        SELECT ?, command_id, rat_item_id, rat_option_id, account_id, attempt, scratched_at
          FROM trat_scratch WHERE card_id = ? AND rat_item_id = ?""",
        correctionId,
        cardId,
        item);
    sql.update("DELETE FROM trat_scratch WHERE card_id = ? AND rat_item_id = ?", cardId, item);
  }

  private static StoredMark mark(Row row) {
    return new StoredMark(
        row.uuid("team_id"), row.uuid("rat_item_id"), row.uuid("rat_option_id"), row.flag("live"));
  }
}
