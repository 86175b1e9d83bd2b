package org.consilium.bank.entity.rules;

import java.util.Locale;
import java.util.Set;

/** The kinds of GIFT questions, told apart by their answers as Moodle's importer does. */
enum GiftKind {
  MULTIPLE_CHOICE(null),
  TRUE_FALSE(null),
  ESSAY("This is an essay question: it has no options."),
  NUMERICAL("This is a numerical question: it has no options."),
  MATCHING("This is a matching question; only single best answers are taken."),
  SHORT_ANSWER("This is a short-answer question: it has right answers, but no wrong ones.");

  private static final Set<String> TRUTHS = Set.of("T", "TRUE", "F", "FALSE");

  private final String reasonToSkip;

  GiftKind(String reasonToSkip) {
    this.reasonToSkip = reasonToSkip;
  }

  /** Why questions of this kind are not taken, or null when they are. */
  String reasonToSkip() {
    return reasonToSkip;
  }

  static GiftKind of(Slice answers) {
    if (answers.isEmpty()) {
      return ESSAY;
    }
    if (answers.startsWith("#")) {
      return NUMERICAL;
    }
    if (answers.has("~")) {
      return MULTIPLE_CHOICE;
    }
    if (answers.has("=") && answers.has("->")) {
      return MATCHING;
    }
    return TRUTHS.contains(verdict(answers)) ? TRUE_FALSE : SHORT_ANSWER;
  }

  /** What stands before the first feedback, in capitals. */
  static String verdict(Slice answers) {
    int feedback = answers.find("#");
    Slice verdict = feedback < 0 ? answers : answers.until(feedback);
    return verdict.strip().raw().toUpperCase(Locale.ROOT);
  }
}
