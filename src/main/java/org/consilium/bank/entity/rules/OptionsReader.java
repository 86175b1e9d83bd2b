package org.consilium.bank.entity.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Understands the options of multiple choice; whatever is wrong goes to the findings. */
final class OptionsReader {

  private static final String MARKS = "~=";

  private final GiftQuestion question;
  private final GiftFindings findings;

  OptionsReader(GiftQuestion question, GiftFindings findings) {
    this.question = question;
    this.findings = findings;
  }

  /** The options, or none when this is no question with one best answer. */
  List<RawOption> read() {
    List<RawOption> options = new ArrayList<>();
    Slice answers = question.answers();
    int at = answers.findAny(MARKS);
    if (at > answers.from()) {
      findings.fault(answers, "There is text before the first option. Options begin with = or ~.");
      return List.of();
    }
    while (at >= 0) {
      if (options.size() == GiftLimits.MOST_OPTIONS) {
        findings.fault(answers.since(at), "A question has at most 8 options.");
        return List.of();
      }
      int next = answers.since(at + 1).findAny(MARKS);
      Slice rest = answers.since(at);
      options.add(RawOption.of(next < 0 ? rest : rest.until(next)));
      at = next;
    }
    return isSingleBestAnswer(options) ? options : List.of();
  }

  private boolean isSingleBestAnswer(List<RawOption> options) {
    int faultsBefore = findings.faults();
    checkWeights(options);
    if (options.size() < GiftLimits.FEWEST_OPTIONS) {
      findings.fault(question.answers(), "A question needs at least 2 options.");
    }
    if (findings.faults() > faultsBefore) {
      return false;
    }
    long full = options.stream().filter(RawOption::isFull).count();
    if (full == 0 && options.stream().noneMatch(RawOption::isPartial)) {
      findings.fault(question.answers(), "No option is marked as right with =.");
    } else if (full != 1) {
      skip(full);
    }
    return full == 1;
  }

  private void checkWeights(List<RawOption> options) {
    for (RawOption option : options) {
      if (Math.abs(option.weight()) > RawOption.FULL) {
        findings.fault(option.at(), "A weight is between -100 and 100 percent.");
      }
    }
  }

  private void skip(long full) {
    String reason =
        full == 0
            ? "No option earns the full mark: several answers together are right."
            : "More than one option earns the full mark. In an option, write \\= for an equals"
                + " sign.";
    findings.skip(question.whole(), question.title(), reason);
  }

  /** Notes options that cannot be told apart. */
  void checkDifferent(List<RawOption> raw, List<GiftOption> options) {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      String text = options.get(i).text();
      if (!text.isEmpty() && !texts.add(text)) {
        findings.fault(raw.get(i).at(), "The same option stands there twice: " + shortened(text));
      }
    }
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
