package org.consilium.caseboard.entity.rules.text;

/** Looks for what two texts share, never cutting a character of two units in half. */
public final class TextPair {

  private TextPair() {}

  /** Whether no half of a character stands alone. */
  static boolean isWhole(String text) {
    return text.codePoints()
        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  /**
   * What stands between so many characters at the start and so many at the end; with the other half
   * where one of these ends in the middle of a character.
   */
  public static String between(String text, int start, int end) {
    int from = start > 0 && Character.isHighSurrogate(text.charAt(start - 1)) ? start - 1 : start;
    int to = text.length() - end;
    return text.substring(from, end > 0 && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to);
  }

  /** How many characters are the same at the start. */
  public static int commonStart(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int at = 0;
    while (at < most && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at > 0 && Character.isHighSurrogate(one.charAt(at - 1)) ? at - 1 : at;
  }

  /** How many characters are the same at the end, not counting those that are at the start. */
  public static int commonEnd(String one, String other, int start) {
    int most = Math.min(one.length(), other.length()) - start;
    int count = 0;
    while (count < most
        && one.charAt(one.length() - 1 - count) == other.charAt(other.length() - 1 - count)) {
      count++;
    }
    return count > 0 && Character.isLowSurrogate(one.charAt(one.length() - count))
        ? count - 1
        : count;
  }
}
