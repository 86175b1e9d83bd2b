package org.consilium.readiness.entity.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.readiness.entity.rules.PaperOutcome.Added;
import org.consilium.readiness.entity.rules.PaperOutcome.Contradicted;
import org.consilium.readiness.entity.rules.PaperOutcome.Kept;
import org.consilium.readiness.entity.rules.PaperOutcome.Replaced;
import org.consilium.readiness.entity.rules.ScratchOutcome.Reason;
import org.consilium.readiness.entity.rules.ScratchOutcome.Refused;
import org.consilium.readiness.entity.rules.ScratchOutcome.Scratched;

/**
 * How paper and what is stored come together, question by question. What was stored live is kept;
 * paper may go on from there. Only a correction, which has a reason, replaces anything.
 */
public final class PaperRule {

  private PaperRule() {}

  /**
   * Decides one question.
   *
   * @param stored the options stored, in order
   * @param onPaper the options on the sheet, in order; nothing says nothing, unless it corrects
   */
  public static PaperOutcome decide(List<UUID> stored, List<UUID> onPaper, boolean correction) {
    if (onPaper.equals(stored) || (onPaper.isEmpty() && !correction)) {
      return new Kept();
    }
    if (onPaper.size() > stored.size() && onPaper.subList(0, stored.size()).equals(stored)) {
      return new Added(onPaper.subList(stored.size(), onPaper.size()));
    }
    return correction ? new Replaced(onPaper) : new Contradicted();
  }

  /**
   * Scratches options one after the other as a team at its card would, by {@link ScratchRule}.
   *
   * @param card as it stands before
   */
  public static Played play(ItemCard card, List<UUID> options) {
    List<Scratched> outcomes = new ArrayList<>();
    ItemCard now = card;
    for (UUID option : options) {
      switch (ScratchRule.decide(now, option, now.nextAttempt())) {
        case Refused refused -> {
          return new Played(outcomes, Optional.of(refused.reason()));
        }
        case Scratched scratched -> outcomes.add(scratched);
      }
      List<UUID> all = new ArrayList<>(now.scratched());
      all.add(option);
      now = new ItemCard(now.options(), now.right(), all);
    }
    return new Played(outcomes, Optional.empty());
  }

  /**
   * What came of it.
   *
   * @param outcomes of the options up to the first that was refused, in order
   * @param refused why that one was, if any was
   */
  public record Played(List<Scratched> outcomes, Optional<Reason> refused) {

    public Played {
      outcomes = List.copyOf(outcomes);
    }
  }
}
