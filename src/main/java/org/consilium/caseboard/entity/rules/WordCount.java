package org.consilium.caseboard.entity.rules;

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

  /** Accents, apostrophes and hyphens inside a word. */
  private static boolean isJoined(char character) {
    return Character.getType(character) == Character.NON_SPACING_MARK
        || character == '\''
        || character == '\u2019'
        || character == '-';
  }
}
