package org.consilium.caseboard.control.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.caseboard.control.privacy.WordsOfBoards.Line;
import org.consilium.caseboard.entity.BoardRedacted;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.platform.config.Json;
import org.consilium.platform.database.Sql;

/**
 * Takes the words of people out of a board's log. No operation is added, removed or moved, so that
 * the log folds to the same cards in the same places with the same revisions; a card of theirs
 * alone reads "…". Their words go from what others made of the card too.
 */
@ApplicationScoped
public class BoardRedaction {

  /** What was typed is gone, and so is its digest: short texts could be guessed from it. */
  private static final byte[] NO_HASH = new byte[32];

  @Inject private Sql sql;
  @Inject private Event<BoardRedacted> redacted;

  /** Within the caller's transaction; whoever writes to the board meanwhile has to begin anew. */
  void redact(UUID boardId, Set<UUID> people) {
    sql.update("UPDATE board SET owner_epoch = owner_epoch + 1 WHERE id = ?", boardId);
    List<Line> lines = lines(boardId);
    List<BoardOp> left = WordsOfBoards.without(people, lines);
    List<Object[]> changed = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).equals(lines.get(i).op())) {
        changed.add(
            new Object[] {
              Json.write(left.get(i), BoardOp.class), NO_HASH, boardId, lines.get(i).seq()
            });
      }
    }
    sql.batch(
        "UPDATE board_op SET payload = ?, payload_hash = ? WHERE board_id = ? AND seq = ?",
        changed);
    sql.update("DELETE FROM board_snapshot WHERE board_id = ?", boardId);
    redacted.fire(new BoardRedacted(boardId));
  }

  private List<Line> lines(UUID boardId) {
    return sql.list(
        "SELECT seq, account_id, payload FROM board_op WHERE board_id = ? ORDER BY seq",
        row ->
            new Line(
                row.big("seq"),
                row.uuid("account_id"),
                Json.read(row.text("payload"), BoardOp.class)),
        boardId);
  }
}
