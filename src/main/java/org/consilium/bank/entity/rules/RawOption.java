package org.consilium.bank.entity.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An option of multiple choice as written.
 *
 * @param at from its mark on
 * @param weight percent of the mark: as given, else 100 after {@code =} and 0 after {@code ~}
 * @param text not yet made plain
 * @param feedback not yet made plain, possibly empty
 */
record RawOption(Slice at, double weight, Slice text, Slice feedback) {

  static final double FULL = 100;

  private static final Pattern WEIGHT = Pattern.compile("%(-?\\d{1,3}(?:\\.\\d{1,5})?)%");

  static RawOption of(Slice option) {
    boolean right = option.startsWith("=");
    Slice content = option.since(option.from() + 1).strip();
    Matcher weight = WEIGHT.matcher(content.raw());
    boolean weighted = weight.lookingAt();
    Slice rest = weighted ? content.since(content.from() + weight.end()) : content;
    int mark = rest.find("#");
    return new RawOption(
        option,
        weighted ? Double.parseDouble(weight.group(1)) : right ? FULL : 0,
        (mark < 0 ? rest : rest.until(mark)).strip(),
        rest.since(mark < 0 ? rest.to() : mark + 1).strip());
  }

  boolean isFull() {
    return weight == FULL;
  }

  boolean isPartial() {
    return weight != 0 && !isFull();
  }
}
