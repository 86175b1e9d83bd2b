package org.consilium.platform.text;

import java.text.Normalizer;

/** What a person typed, as it is kept and compared. */
public final class TidyText {

  private TidyText() {}

  /** Without white space around, also the kinds that strip() leaves, in one normal form. */
  public static String line(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
