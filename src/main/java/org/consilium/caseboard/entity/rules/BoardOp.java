package org.consilium.caseboard.entity.rules;

import java.util.Objects;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.text.ChangeSet;

/** What somebody does to a board. Who did it and when travels beside the operation, not in it. */
public sealed interface BoardOp {

  /** The card that is meant. */
  UUID card();

  /** How many characters of text travel with it. */
  default int size() {
    return switch (this) {
      case CardCreated created -> created.text().length();
      case CardEdited edited -> edited.text().length();
      case TextChanged changed -> changed.changes().inserted();
      case CardMoved ignored -> 0;
      case CardDeleted ignored -> 0;
    };
  }

  /**
   * A new card.
   *
   * @param card a fresh id, never used before on this board
   * @param order where in the lane, see {@link FractionalIndex}
   */
  record CardCreated(UUID card, Lane lane, String order, String text) implements BoardOp {

    public CardCreated {
      Objects.requireNonNull(card);
      Objects.requireNonNull(lane);
      Objects.requireNonNull(order);
      Objects.requireNonNull(text);
    }
  }

  /**
   * A new text for a card.
   *
   * @param textRevision the revision that the author edited; refused unless it is the current one
   */
  record CardEdited(UUID card, int textRevision, String text) implements BoardOp {

    public CardEdited {
      Objects.requireNonNull(card);
      Objects.requireNonNull(text);
    }
  }

  /**
   * A change of a card's text, letter by letter. What is stored was always made on the revision
   * before it: {@link TextHistory} moves a change that was made on an older one.
   *
   * @param textRevision the revision that the author saw
   */
  record TextChanged(UUID card, int textRevision, ChangeSet changes) implements BoardOp {

    public TextChanged {
      Objects.requireNonNull(card);
      Objects.requireNonNull(changes);
    }
  }

  /** Another place, in the same or another lane; of two moves the later one holds. */
  record CardMoved(UUID card, Lane lane, String order) implements BoardOp {

    public CardMoved {
      Objects.requireNonNull(card);
      Objects.requireNonNull(lane);
      Objects.requireNonNull(order);
    }
  }

  /** The card leaves the board; its operations stay in the record. */
  record CardDeleted(UUID card) implements BoardOp {

    public CardDeleted {
      Objects.requireNonNull(card);
    }
  }
}
