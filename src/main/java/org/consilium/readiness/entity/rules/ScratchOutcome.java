package org.consilium.readiness.entity.rules;

/** What became of a submission. */
public sealed interface ScratchOutcome {

  /**
   * The option is uncovered.
   *
   * @param right whether it was the right one
   * @param attempt the attempt that it was, from 1
   * @param points what the item earned by it; 0 when wrong
   * @param itemClosed whether nothing more can be scratched
   */
  record Scratched(boolean right, int attempt, int points, boolean itemClosed)
      implements ScratchOutcome {}

  /** Nothing happened; the card is as it was. */
  record Refused(Reason reason) implements ScratchOutcome {}

  /** Why nothing happened; where several hold, the first in this order. */
  enum Reason {
    /** The option is none of this item's. */
    UNKNOWN_OPTION,
    /** The right option is uncovered already. */
    ITEM_CLOSED,
    /** The team has scratched this very option before. */
    ALREADY_SCRATCHED,
    /** The card does not stand at the attempt that the submission names: somebody was faster. */
    ATTEMPT_TAKEN
  }
}
