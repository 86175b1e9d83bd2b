package org.consilium.caseboard.entity.rules;

import org.consilium.caseboard.entity.rules.text.TextPair;

/** Counts words: runs of letters and digits with what joins them, anything else between. */
final class WordCount {

  private WordCount() {}

  static int of(String text) {
    return count(text, 0, text.length(), false);
  }

  /** By how many words a text has more than another, negative for fewer. */
  static int difference(String before, String after) {
    if (before.equals(after)) {
      return 0;
    }
    int start = TextPair.commonStart(before, after);
    return difference(before, after, start, TextPair.commonEnd(before, after, start));
  }

  /** The same where it is known how many characters both share at the start and at the end. */
  static int difference(String before, String after, int start, int end) {
    int from = start;
    while (from > 0 && isJoined(before.charAt(from - 1))) {
      from--;
    }
    boolean inside = from > 0 && isLetter(before.charAt(from - 1));
    int tail = end;
    while (tail > 0 && isJoined(before.charAt(before.length() - tail))) {
      tail--;
    }
    tail = Math.max(0, tail - 1); // behind this one it is the same whatever stood before it
    return count(after, from, after.length() - tail, inside)
        - count(before, from, before.length() - tail, inside);
  }

  /** The words that begin between two places; {@code inside} tells whether the first is in one. */
  private static int count(String text, int from, int to, boolean inside) {
    int words = 0;
    boolean within = inside;
    for (int at = from; at < to; at++) {
      char character = text.charAt(at);
      boolean letter = isLetter(character);
      if (letter && !within) {
        words++;
      }
      within = letter || (within && isJoined(character));
    }
    return words;
  }

  private static boolean isLetter(char character) {
    return Character.isLetterOrDigit(character) || Character.isSurrogate(character);
  }

  /** Accents, apostrophes and hyphens inside a word. */
  private static boolean isJoined(char character) {
    return Character.getType(character) == Character.NON_SPACING_MARK
        || character == '\''
        || character == '\u2019'
        || character == '-';
  }
}
