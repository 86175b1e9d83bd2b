package org.consilium.caseboard.entity.rules;

import org.consilium.caseboard.entity.rules.text.TextPair;

/** Counts words: runs of letters and digits with what joins them, anything else between. */
final class WordCount {

  private WordCount() {}

  static int of(String text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean letter = Character.isLetterOrDigit(character) || Character.isSurrogate(character);
      if (letter && !inside) {
        words++;
      }
      inside = letter || (inside && isJoined(character));
    }
    return words;
  }

  /**
   * By how many words a text has more than another, negative for fewer; cheap where they are alike.
   */
  static int difference(String before, String after) {
    if (before.equals(after)) {
      return 0;
    }
    int start = TextPair.commonStart(before, after);
    int end = TextPair.commonEnd(before, after, start);
    // White space parts words whatever stands around it.
    while (start > 0 && !Character.isWhitespace(before.charAt(start - 1))) {
      start--;
    }
    while (end > 0 && !Character.isWhitespace(before.charAt(before.length() - end))) {
      end--;
    }
    return of(after.substring(start, after.length() - end))
        - of(before.substring(start, before.length() - end));
  }

  /** Accents, apostrophes and hyphens inside a word. */
  private static boolean isJoined(char character) {
    return Character.getType(character) == Character.NON_SPACING_MARK
        || character == '\''
        || character == '\u2019'
        || character == '-';
  }
}
