package org.consilium.platform.text;

import java.util.Optional;

/**
 * What a text given by a person must keep to.
 *
 * @param min fewest characters; with 1 or more, white space alone counts as empty
 * @param max most characters, counted in UTF-16 units as Java and browsers count them
 * @param multiline whether line feeds and tabs are allowed
 */
public record TextRule(int min, int max, boolean multiline) {

  /** A text of one line, such as a name or a title. */
  public static TextRule line(int min, int max) {
    return new TextRule(min, max, false);
  }

  /** A text of any number of lines. */
  public static TextRule lines(int min, int max) {
    return new TextRule(min, max, true);
  }

  /** The first thing wrong with the text, if any. */
  public Optional<TextFlaw> flawOf(String text) {
    if (min > 0 && text.isBlank()) {
      return Optional.of(TextFlaw.EMPTY);
    }
    if (text.length() < min) {
      return Optional.of(TextFlaw.TOO_SHORT);
    }
    if (text.length() > max) {
      return Optional.of(TextFlaw.TOO_LONG);
    }
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      TextFlaw flaw = flawOf(codePoint);
      if (flaw != null) {
        return Optional.of(flaw);
      }
      at += Character.charCount(codePoint);
    }
    return Optional.empty();
  }

  /** Or null: asked for every character of what somebody types. */
  private TextFlaw flawOf(int codePoint) {
    if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
      return TextFlaw.BROKEN_CHARACTER;
    }
    if (multiline && (codePoint == '\n' || codePoint == '\t')) {
      return null;
    }
    boolean control =
        Character.isISOControl(codePoint) || (!multiline && reordersOrBreaksLine(codePoint));
    return control ? TextFlaw.CONTROL_CHARACTER : null;
  }

  /** Line and paragraph separators, and the marks that turn the direction of what follows. */
  private static boolean reordersOrBreaksLine(int codePoint) {
    return (codePoint >= 0x2028 && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
