package org.consilium.exercise.control;

import java.util.ArrayList;
import java.util.List;
import org.consilium.exercise.PlannedOption;
import org.consilium.exercise.entity.rules.ExerciseScore;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.text.TextRule;

/** What is wrong with a question and its options before they are stored. */
final class ExerciseDraft {

  private static final int FEWEST = 2;
  private static final int MOST = 8;
  private static final TextRule QUESTION = TextRule.lines(1, 2_000);
  private static final TextRule TEXT = TextRule.lines(1, 1_000);
  private static final TextRule RATIONALE = TextRule.lines(0, 2_000);

  private final List<Fault> faults = new ArrayList<>();

  private ExerciseDraft() {}

  static List<Fault> faults(String question, List<PlannedOption> options) {
    ExerciseDraft draft = new ExerciseDraft();
    draft.text("question", QUESTION, question);
    if (options == null || options.size() < FEWEST || options.size() > MOST) {
      draft.fault("options", "From %d to %d options are needed.".formatted(FEWEST, MOST));
    } else {
      for (int i = 0; i < options.size(); i++) {
        draft.option("options[" + i + "]", options.get(i));
      }
    }
    return draft.faults;
  }

  private void option(String where, PlannedOption option) {
    if (option == null) {
      fault(where, "This option is empty.");
      return;
    }
    text(where + ".text", TEXT, option.text());
    if (option.points() == null || option.points() < 0 || option.points() > ExerciseScore.MOST) {
      fault(where + ".points", "An option has 0 to %d points.".formatted(ExerciseScore.MOST));
    }
    if (option.rationale() != null) {
      text(where + ".rationale", RATIONALE, option.rationale());
    }
  }

  private void text(String where, TextRule rule, String text) {
    if (text == null) {
      fault(where, "This is missing.");
    } else {
      rule.flawOf(text)
          .ifPresent(
              flaw ->
                  fault(
                      where,
                      switch (flaw) {
                        case EMPTY, TOO_SHORT -> "This is empty.";
                        case TOO_LONG -> "At most %,d characters.".formatted(rule.max());
                        case BROKEN_CHARACTER, CONTROL_CHARACTER ->
                            "This has a character that cannot be seen; please type it again.";
                      }));
    }
  }

  private void fault(String where, String detail) {
    faults.add(new Fault(where, detail));
  }
}
