package org.consilium.bank.entity.rules;

import java.util.Optional;
import org.consilium.platform.text.TextRule;

/** What the texts of an item keep to. */
final class GiftLimits {

  static final int FEWEST_OPTIONS = 2;
  static final int MOST_OPTIONS = 8;

  static final TextRule TITLE = TextRule.line(0, 200);
  static final TextRule STEM = TextRule.lines(1, 4_000);
  static final TextRule OPTION = TextRule.lines(1, 1_000);
  static final TextRule FEEDBACK = TextRule.lines(0, 4_000);

  private GiftLimits() {}

  /** What is wrong with a text, as a sentence about the thing that it is. */
  static Optional<String> sentence(TextRule rule, String thing, String text) {
    return rule.flawOf(text)
        .map(
            flaw ->
                switch (flaw) {
                  case EMPTY, TOO_SHORT -> "%s has no text.".formatted(thing);
                  case TOO_LONG -> "%s has more than %,d characters.".formatted(thing, rule.max());
                  case BROKEN_CHARACTER, CONTROL_CHARACTER ->
                      "%s has an invisible control character.".formatted(thing);
                });
  }
}
