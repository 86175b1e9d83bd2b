package org.consilium.readiness.entity.rules;

import java.util.UUID;
import org.consilium.readiness.entity.rules.ScratchOutcome.Reason;
import org.consilium.readiness.entity.rules.ScratchOutcome.Refused;
import org.consilium.readiness.entity.rules.ScratchOutcome.Scratched;

/**
 * Decides a submission of a team. It names the attempt for which it was meant: of two submissions
 * made at the same moment, also for different options, the second finds the attempt taken and must
 * look again before it costs the team points.
 */
public final class ScratchRule {

  private ScratchRule() {}

  /**
   * What the submission does to the card.
   *
   * @param attempt the attempt that the member saw as next, from 1
   */
  public static ScratchOutcome decide(ItemCard card, UUID option, int attempt) {
    if (!card.options().contains(option)) {
      return new Refused(Reason.UNKNOWN_OPTION);
    }
    if (card.isClosed()) {
      return new Refused(Reason.ITEM_CLOSED);
    }
    if (card.scratched().contains(option)) {
      return new Refused(Reason.ALREADY_SCRATCHED);
    }
    if (attempt != card.nextAttempt()) {
      return new Refused(Reason.ATTEMPT_TAKEN);
    }
    boolean right = option.equals(card.right());
    int points = right ? TratScoring.points(card.options().size(), attempt) : 0;
    return new Scratched(right, attempt, points, right);
  }
}
