package org.consilium.caseboard.control.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.caseboard.entity.BoardRedacted;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.consilium.platform.config.Json;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.SharedText;
import org.consilium.platform.privacy.SharedText.Revision;

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

  private record Line(long seq, UUID author, BoardOp op) {

    /** What stands on the card after it, or null where it does nothing to the text. */
    String text(String before) {
      return switch (op) {
        case BoardOp.CardCreated created -> created.text();
        case BoardOp.CardEdited edited -> edited.text();
        case BoardOp.TextChanged changed -> changed.changes().apply(before);
        case BoardOp.CardMoved ignored -> null;
        case BoardOp.CardDeleted ignored -> null;
      };
    }

    BoardOp saying(String before, String text) {
      return switch (op) {
        case BoardOp.CardCreated(var card, var lane, var order, var ignored) ->
            new BoardOp.CardCreated(card, lane, order, text);
        case BoardOp.CardEdited(var card, var revision, var ignored) ->
            new BoardOp.CardEdited(card, revision, text);
        case BoardOp.TextChanged(var card, var revision, var ignored) ->
            new BoardOp.TextChanged(card, revision, ChangeSet.between(before, text));
        case BoardOp.CardMoved moved -> moved;
        case BoardOp.CardDeleted deleted -> deleted;
      };
    }
  }

  /**
   * A line that did something to the text of a card.
   *
   * @param text what stood on the card after it
   */
  private record Written(Line line, String text) {}

  /** Within the caller's transaction; whoever writes to the board meanwhile has to begin anew. */
  void redact(UUID boardId, Set<UUID> people) {
    sql.update("UPDATE board SET owner_epoch = owner_epoch + 1 WHERE id = ?", boardId);
    List<Object[]> changed = new ArrayList<>();
    for (List<Written> card : cards(boardId)) {
      List<String> texts =
          SharedText.without(
              people,
              card.stream()
                  .map(written -> new Revision(written.line().author(), written.text()))
                  .toList());
      changed.addAll(rewritten(boardId, card, texts));
    }
    sql.batch(
        "UPDATE board_op SET payload = ?, payload_hash = ? WHERE board_id = ? AND seq = ?",
        changed);
    sql.update("DELETE FROM board_snapshot WHERE board_id = ?", boardId);
    redacted.fire(new BoardRedacted(boardId));
  }

  /** The lines of a card that say something else from now on, or say it of another text. */
  private static List<Object[]> rewritten(UUID boardId, List<Written> card, List<String> texts) {
    List<Object[]> changed = new ArrayList<>();
    String before = "";
    boolean same = true;
    for (int i = 0; i < card.size(); i++) {
      Written written = card.get(i);
      String text = written.text().isEmpty() ? "" : texts.get(i);
      boolean sameAgain = written.text().equals(text);
      if (!same || !sameAgain) {
        String payload = json(written.line().saying(before, text));
        changed.add(new Object[] {payload, NO_HASH, boardId, written.line().seq()});
      }
      before = text;
      same = sameAgain;
    }
    return changed;
  }

  /** What was written on each card, in order. */
  private List<List<Written>> cards(UUID boardId) {
    Map<UUID, List<Written>> cards = new LinkedHashMap<>();
    sql.list(
            "SELECT seq, account_id, payload FROM board_op WHERE board_id = ? ORDER BY seq",
            row -> new Line(row.big("seq"), row.uuid("account_id"), op(row.text("payload"))),
            boardId)
        .forEach(
            line -> {
              List<Written> card = cards.computeIfAbsent(line.op().card(), id -> new ArrayList<>());
              String text = line.text(card.isEmpty() ? "" : card.getLast().text());
              if (text != null) {
                card.add(new Written(line, text));
              }
            });
    return List.copyOf(cards.values());
  }

  private static BoardOp op(String payload) {
    try {
      return Json.mapper().readValue(payload, BoardOp.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what a board stored can be read", e);
    }
  }

  private static String json(BoardOp op) {
    try {
      return Json.mapper().writerFor(BoardOp.class).writeValueAsString(op);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an operation is made of plain values", e);
    }
  }
}
