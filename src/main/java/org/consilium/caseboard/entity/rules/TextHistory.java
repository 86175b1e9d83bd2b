package org.consilium.caseboard.entity.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.caseboard.entity.rules.BoardOp.TextChanged;
import org.consilium.caseboard.entity.rules.text.ChangeSet;

/**
 * What was done lately to the texts of a board: a change that somebody made on an older revision is
 * moved over it, one step after the other, as every editor does with the same steps. Who comes
 * later to the server stands behind at the same place. Nothing depends on how far it reaches back:
 * what it does not know is refused as stale, and the editor moves its change itself.
 */
public final class TextHistory {

  private static final int MOST_STEPS = 1_000;

  /** A change that gave a card its revision. */
  private record Step(UUID card, int revision, ChangeSet changes) {}

  private final Deque<Step> steps;

  private TextHistory(Deque<Step> steps) {
    this.steps = steps;
  }

  /** Nothing is known. */
  public static TextHistory empty() {
    return new TextHistory(new ArrayDeque<>());
  }

  /** The same, to be continued apart from this one. */
  public TextHistory copy() {
    return new TextHistory(new ArrayDeque<>(steps));
  }

  /** Remembers an operation that is applied to this board. */
  public void note(BoardState before, BoardOp op) {
    BoardCard card = op instanceof BoardOp.MemberOp on ? before.cards().get(on.card()) : null;
    ChangeSet changes =
        switch (op) {
          case TextChanged changed -> changed.changes();
          case CardEdited edited when card != null -> ChangeSet.between(card.text(), edited.text());
          default -> null;
        };
    if (card == null || changes == null) {
      return;
    }
    steps.addLast(new Step(card.id(), card.textRevision() + 1, changes));
    if (steps.size() > MOST_STEPS) {
      steps.removeFirst();
    }
  }

  /** The operation as it would have been made on the board as it is, where that can be told. */
  public BoardOp onto(BoardOp op) {
    return op instanceof TextChanged changed ? moved(changed) : op;
  }

  private TextChanged moved(TextChanged op) {
    TextChanged moved = op;
    for (Step step : steps) {
      if (step.card().equals(op.card())
          && step.revision() == moved.textRevision() + 1
          && step.changes().length() == moved.changes().length()) {
        ChangeSet changes = moved.changes().map(step.changes(), false);
        moved = new TextChanged(op.card(), step.revision(), changes);
      }
    }
    return moved;
  }
}
