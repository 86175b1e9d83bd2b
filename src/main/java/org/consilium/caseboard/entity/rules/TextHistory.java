package org.consilium.caseboard.entity.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
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

  private final TextHistory before;
  private final Deque<Step> steps = new ArrayDeque<>();

  /** The last known revision of each card. */
  private final Map<UUID, Integer> latest = new HashMap<>();

  private TextHistory(TextHistory before) {
    this.before = before;
  }

  /** Nothing is known. */
  public static TextHistory empty() {
    return new TextHistory(null);
  }

  /** What follows on this, which stays as it is until that is {@link #settled}. */
  public TextHistory sequel() {
    return new TextHistory(this);
  }

  /** The one that this followed on, gone on to here. */
  public TextHistory settled() {
    steps.forEach(before::add);
    return before;
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
    add(new Step(card.id(), card.textRevision() + 1, changes));
  }

  private void add(Step step) {
    steps.addLast(step);
    latest.put(step.card(), step.revision());
    if (steps.size() > MOST_STEPS) {
      Step oldest = steps.removeFirst();
      latest.remove(oldest.card(), oldest.revision());
    }
  }

  /** The operation as it would have been made on the board as it is, where that can be told. */
  public BoardOp onto(BoardOp op) {
    return op instanceof TextChanged changed ? moved(changed) : op;
  }

  private TextChanged moved(TextChanged op) {
    TextChanged moved = before == null ? op : before.moved(op);
    if (moved.textRevision() >= latest.getOrDefault(op.card(), 0)) {
      return moved; // as most are: made on what stands there
    }
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
