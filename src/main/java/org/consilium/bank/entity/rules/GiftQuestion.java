package org.consilium.bank.entity.rules;

import java.util.Optional;

/**
 * A question taken apart, its answers not yet understood.
 *
 * @param whole all of it
 * @param title plain text, possibly empty
 * @param stem what stands before the answers
 * @param answers what stands within the braces, without the general feedback
 * @param feedback the general feedback, possibly empty
 * @param tail what stands behind the answers, possibly empty
 */
record GiftQuestion(
    Slice whole, String title, Slice stem, Slice answers, Slice feedback, Slice tail) {

  private static final String TITLE_MARK = "::";
  private static final String FEEDBACK_MARK = "####";

  /** Takes a question apart; nothing when it is none or its braces do not match. */
  static Optional<GiftQuestion> read(Slice whole, GiftFindings findings) {
    Slice rest = whole;
    String title = "";
    if (whole.startsWith(TITLE_MARK)) {
      Slice inside = whole.since(whole.from() + TITLE_MARK.length());
      int end = inside.find(TITLE_MARK);
      if (end < 0) {
        findings.fault(whole, "The title begins with :: but does not end with ::.");
        return Optional.empty();
      }
      title = GiftText.oneLine(inside.until(end));
      rest = inside.since(end + TITLE_MARK.length()).strip();
    }
    return parts(whole, title, rest, findings);
  }

  private static Optional<GiftQuestion> parts(
      Slice whole, String title, Slice rest, GiftFindings findings) {
    int open = rest.find("{");
    int close = rest.find("}");
    if (open < 0 && close < 0) {
      findings.skip(whole, title, "This is a description: it has no answers in braces.");
      return Optional.empty();
    }
    if (!bracesMatch(rest, open, close, findings)) {
      return Optional.empty();
    }
    Slice answers = rest.since(open + 1).until(close);
    int mark = answers.findLast(FEEDBACK_MARK);
    boolean explained = mark >= 0;
    return Optional.of(
        new GiftQuestion(
            whole,
            title,
            rest.until(open),
            (explained ? answers.until(mark) : answers).strip(),
            answers.since(explained ? mark + FEEDBACK_MARK.length() : close).strip(),
            rest.since(close + 1)));
  }

  private static boolean bracesMatch(Slice rest, int open, int close, GiftFindings findings) {
    if (open < 0 || (close >= 0 && close < open)) {
      findings.fault(
          rest.since(close), "There is a } without a { before it. In a text, write \\}.");
      return false;
    }
    if (close < 0) {
      findings.fault(
          rest.since(open),
          "This { is never closed: the answers need a } before the next empty line.");
      return false;
    }
    return noBrace(
            rest.since(open + 1).until(close),
            "{",
            "A { within the answers. Is a } missing" + " before it? In a text, write \\{.",
            findings)
        && noBrace(
            rest.since(close + 1),
            "{",
            "A second { in one question. Is an empty line missing"
                + " between two questions? In a text, write \\{.",
            findings)
        && noBrace(
            rest.since(close + 1),
            "}",
            "A second } in one question. In a text, write \\}.",
            findings);
  }

  private static boolean noBrace(Slice part, String brace, String reason, GiftFindings findings) {
    int at = part.find(brace);
    if (at >= 0) {
      findings.fault(part.since(at), reason);
    }
    return at < 0;
  }
}
