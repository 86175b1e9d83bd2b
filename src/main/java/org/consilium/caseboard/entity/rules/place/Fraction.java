package org.consilium.caseboard.entity.rules.place;

/** The digits behind the whole number of a place; "V" is about a half, "" is nothing. */
final class Fraction {

  private Fraction() {}

  /**
   * A fraction strictly between two, not ending in 0.
   *
   * @param above the smaller one, possibly empty
   * @param below the greater one, or null for the next whole number
   */
  static String between(String above, String below) {
    StringBuilder digits = new StringBuilder();
    boolean bounded = below != null;
    for (int at = 0; ; at++) {
      int low = at < above.length() ? Base62.value(above.charAt(at)) : 0;
      int high = bounded ? Base62.value(below.charAt(at)) : Base62.BASE;
      if (high - low > 1) {
        return digits.append(Base62.digit((low + high) / 2)).toString();
      }
      if (high - low == 1 && bounded) {
        if (at + 1 < below.length()) {
          return digits.append(Base62.digit(high)).toString();
        }
        bounded = false; // whatever follows the smaller digit stays below
      }
      digits.append(Base62.digit(low));
    }
  }
}
