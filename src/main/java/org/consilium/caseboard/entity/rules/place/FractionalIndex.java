package org.consilium.caseboard.entity.rules.place;

/**
 * Places in a list as texts: between any two there is another, so that a move touches one card
 * only.
 *
 * <p>A place is a whole number followed by a fraction, both in base 62 with the digits {@code 0-9
 * A-Z a-z}, whose order is that of ASCII: plain comparison of the texts is the order of the places.
 * The whole number begins with a letter that tells how many digits follow: {@code a} one, {@code b}
 * two and so on for those from zero up, {@code Z} one, {@code Y} two and so on for those below. The
 * fraction never ends in {@code 0}. Appending or prepending counts the whole number by one, so that
 * a list of n appended places has texts of about log62(n) characters; dividing the same gap again
 * and again adds one character in about six divisions. (The idea is David Greenspan's,
 * "Implementing fractional indexing", 2020.)
 */
public final class FractionalIndex {

  /** The longest place that is taken. */
  public static final int MOST_CHARACTERS = 250;

  private static final String FIRST = "a0";

  private FractionalIndex() {}

  /** Whether the text is a place. */
  public static boolean isValid(String place) {
    if (place.isEmpty() || place.length() > MOST_CHARACTERS || !WholePart.isHead(place.charAt(0))) {
      return false;
    }
    int whole = WholePart.length(place.charAt(0));
    return place.length() >= whole
        && place.chars().skip(1).allMatch(Base62::isDigit)
        && (place.length() == whole || !place.endsWith("0"))
        && !place.equals(WholePart.LEAST);
  }

  /**
   * A place strictly between two others, as short as is easily found.
   *
   * @param after the place before it, or null for the beginning of the list
   * @param before the place behind it, or null for the end of the list
   * @throws IllegalArgumentException when one is no place, or they do not stand in this order
   */
  public static String between(String after, String before) {
    require(after == null || isValid(after), after);
    require(before == null || isValid(before), before);
    require(after == null || before == null || after.compareTo(before) < 0, after);
    if (after == null) {
      return before == null ? FIRST : ahead(before);
    }
    String whole = WholePart.of(after);
    String next = WholePart.next(whole);
    if (next != null && (before == null || next.compareTo(before) < 0)) {
      return next;
    }
    boolean sameWhole = before != null && before.startsWith(whole);
    String upper = sameWhole ? before.substring(whole.length()) : null;
    return whole + Fraction.between(after.substring(whole.length()), upper);
  }

  private static String ahead(String before) {
    String whole = WholePart.of(before);
    String fraction = before.substring(whole.length());
    if (whole.equals(WholePart.LEAST)) {
      return whole + Fraction.between("", fraction);
    }
    if (!fraction.isEmpty()) {
      return whole;
    }
    String previous = WholePart.previous(whole);
    return previous.equals(WholePart.LEAST) ? previous + Fraction.between("", null) : previous;
  }

  private static void require(boolean condition, String place) {
    if (!condition) {
      throw new IllegalArgumentException("not a place, or not in order: " + place);
    }
  }
}
