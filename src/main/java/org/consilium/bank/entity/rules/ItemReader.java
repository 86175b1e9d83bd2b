package org.consilium.bank.entity.rules;

import java.util.ArrayList;
import java.util.List;
import org.consilium.platform.text.TextRule;

/** Makes an item of a question, or says why none. */
final class ItemReader {

  private static final String BLANK = "_____";
  private static final int LONGEST_MADE_TITLE = 80;

  private final GiftQuestion question;
  private final String category;
  private final GiftFindings findings;
  private final int faultsBefore;
  private GiftFormat format = GiftFormat.MOODLE;
  private boolean picture;

  ItemReader(GiftQuestion question, String category, GiftFindings findings) {
    this.question = question;
    this.category = category;
    this.findings = findings;
    faultsBefore = findings.faults();
  }

  void read() {
    GiftKind kind = GiftKind.of(question.answers());
    if (kind.reasonToSkip() != null) {
      findings.skip(question.whole(), question.title(), kind.reasonToSkip());
      return;
    }
    GiftText stem = GiftText.ofLines(rawStem(kind), format);
    format = stem.format();
    picture = stem.picture();
    check(GiftLimits.STEM, question.whole(), "The question", stem.text());
    check(GiftLimits.TITLE, question.whole(), "The title", question.title());
    List<GiftOption> options = kind == GiftKind.TRUE_FALSE ? truths() : choices();
    GiftText rationale = GiftText.ofLines(question.feedback().raw(), format);
    picture |= rationale.picture();
    check(GiftLimits.FEEDBACK, question.feedback(), "The general feedback", rationale.text());
    finish(stem.text(), options, rationale.text());
  }

  private void finish(String stem, List<GiftOption> options, String rationale) {
    if (findings.faults() > faultsBefore || options.isEmpty()) {
      return;
    }
    if (picture) {
      findings.skip(
          question.whole(),
          question.title(),
          "It has a picture or something else embedded, which cannot be taken over.");
      return;
    }
    String title = question.title().isEmpty() ? beginning(stem) : question.title();
    findings.item(new GiftItem(question.whole().line(), category, title, stem, options, rationale));
  }

  /**
   * Text behind the answers makes a question with a missing word. A true/false statement misses
   * none: there, words behind follow the statement and a stray sign is dropped.
   */
  private String rawStem(GiftKind kind) {
    String stem = question.stem().raw();
    String tail = question.tail().raw();
    if (tail.isBlank()) {
      return stem;
    }
    if (kind == GiftKind.TRUE_FALSE) {
      return tail.chars().anyMatch(Character::isLetterOrDigit) ? stem + " " + tail.strip() : stem;
    }
    return stem + BLANK + tail;
  }

  private List<GiftOption> choices() {
    OptionsReader reader = new OptionsReader(question, findings);
    List<RawOption> raw = reader.read();
    List<GiftOption> options = new ArrayList<>();
    for (RawOption option : raw) {
      String text = plain(option.text());
      check(GiftLimits.OPTION, option.at(), "The option", text);
      options.add(new GiftOption(text, option.isFull(), feedback(option.feedback())));
    }
    reader.checkDifferent(raw, options);
    if (raw.stream().anyMatch(RawOption::isPartial)) {
      findings.notice(
          question.whole(), "Part marks are left out: one option is right, the others are not.");
    }
    return options;
  }

  /** As in Moodle, the first feedback is for the wrong answer, the second for the right one. */
  private List<GiftOption> truths() {
    Slice answers = question.answers();
    boolean truth = GiftKind.verdict(answers).startsWith("T");
    int first = answers.find("#");
    Slice after = answers.since(first < 0 ? answers.to() : first + 1);
    int second = after.find("#");
    String forWrong = feedback(second < 0 ? after : after.until(second));
    String forRight = feedback(after.since(second < 0 ? after.to() : second + 1));
    return List.of(
        new GiftOption("True", truth, truth ? forRight : forWrong),
        new GiftOption("False", !truth, truth ? forWrong : forRight));
  }

  private String feedback(Slice part) {
    String text = plain(part);
    check(GiftLimits.FEEDBACK, part, "The feedback", text);
    return text;
  }

  private String plain(Slice part) {
    GiftText text = GiftText.ofWrapped(part, format);
    picture |= text.picture();
    return text.text();
  }

  private void check(TextRule rule, Slice at, String thing, String text) {
    GiftLimits.sentence(rule, thing, text).ifPresent(reason -> findings.fault(at, reason));
  }

  private static String beginning(String stem) {
    String line = stem.lines().findFirst().orElse("");
    if (line.length() <= LONGEST_MADE_TITLE) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_MADE_TITLE);
    int end = space > 0 ? space : line.offsetByCodePoints(0, LONGEST_MADE_TITLE / 2);
    return line.substring(0, end) + "…";
  }
}
