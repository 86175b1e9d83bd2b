package org.consilium.readiness.control.trat;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.readiness.control.paper.Paper;
import org.consilium.readiness.control.trat.TratCards.Scratch;
import org.consilium.readiness.entity.rules.ScratchOutcome.Reason;

/** Refusals at a card; each brings how the item stands now. */
final class CardRefusals {

  private CardRefusals() {}

  static DomainProblem of(Reason reason, UUID item, List<Scratch> scratches) {
    return switch (reason) {
      case UNKNOWN_OPTION -> Paper.unknownOption();
      case ITEM_CLOSED -> solved(item, scratches);
      case ALREADY_SCRATCHED -> scratched(item, scratches);
      case ATTEMPT_TAKEN ->
          refusal(
              "readiness.attempt-taken",
              "Somebody of your team was a moment faster with this attempt, so yours did not"
                  + " count. Please look at the card together and go on.",
              item,
              scratches);
    };
  }

  static DomainProblem solved(UUID item, List<Scratch> scratches) {
    return refusal(
        "readiness.item-solved",
        "Your team has found the right answer to this question already. Nothing was changed.",
        item,
        scratches);
  }

  static DomainProblem scratched(UUID item, List<Scratch> scratches) {
    return refusal(
        "readiness.option-scratched",
        "Your team has scratched this option already. Nothing was changed.",
        item,
        scratches);
  }

  static DomainProblem corrected() {
    return DomainProblem.conflict(
        "readiness.scratch-corrected",
        "This scratch was stored, and a facilitator has corrected the card since. Please look at"
            + " the card together and go on.");
  }

  private static DomainProblem refusal(
      String code, String detail, UUID item, List<Scratch> scratches) {
    return DomainProblem.conflict(code, detail)
        .with("item", item)
        .with("nextAttempt", scratches.size() + 1)
        .with("solved", scratches.stream().anyMatch(scratch -> scratch.mark().right()))
        .with("scratches", scratches.stream().map(Scratch::mark).toList());
  }
}
