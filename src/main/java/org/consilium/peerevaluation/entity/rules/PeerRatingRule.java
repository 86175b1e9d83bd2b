package org.consilium.peerevaluation.entity.rules;

import java.util.ArrayList;
import java.util.List;
import org.consilium.peerevaluation.Competency;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.text.TextFlaw;
import org.consilium.platform.text.TextRule;

/** What a rating must hold: a score from 1 to 5 on every competency, a strength, a suggestion. */
public final class PeerRatingRule {

  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;

  /** What strength and suggestion keep to. */
  public static final TextRule TEXT = TextRule.lines(10, 600);

  private PeerRatingRule() {}

  /**
   * The rating as it is kept: no white space around the texts, line feeds for every line end.
   *
   * @throws DomainProblem {@code peerevaluation.invalid-rating} with everything that is missing or
   *     wrong
   */
  public static PeerRating accepted(PeerRating sent) {
    PeerRating tidy =
        new PeerRating(sent.scores(), tidied(sent.strength()), tidied(sent.suggestion()));
    List<Fault> faults = faultsOf(tidy);
    if (!faults.isEmpty()) {
      throw DomainProblem.invalid(
          "peerevaluation.invalid-rating",
          "This rating is not complete yet and was not stored. What you stored before is kept.",
          faults);
    }
    return tidy;
  }

  private static List<Fault> faultsOf(PeerRating rating) {
    List<Fault> faults = new ArrayList<>();
    for (Competency competency : Competency.values()) {
      Integer score = rating.scores().get(competency);
      if (score == null || score < LOWEST || score > HIGHEST) {
        faults.add(new Fault("scores." + competency.name(), "Please give a score from 1 to 5."));
      }
    }
    addFlaw(faults, "strength", rating.strength());
    addFlaw(faults, "suggestion", rating.suggestion());
    return faults;
  }

  private static void addFlaw(List<Fault> faults, String where, String text) {
    TEXT.flawOf(text)
        .map(PeerRatingRule::sentence)
        .map(s -> new Fault(where, s))
        .ifPresent(faults::add);
  }

  private static String sentence(TextFlaw flaw) {
    return switch (flaw) {
      case EMPTY, TOO_SHORT -> "Please write at least %d characters.".formatted(TEXT.min());
      case TOO_LONG -> "Please keep to %d characters.".formatted(TEXT.max());
      case BROKEN_CHARACTER, CONTROL_CHARACTER ->
          "The text has a character that cannot be kept; please type that part again.";
    };
  }

  private static String tidied(String text) {
    return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }
}
