package org.consilium.caseboard.entity.rules.place;

/** The whole number at the beginning of a place: a letter for the length, then that many digits. */
final class WholePart {

  /** Nothing would fit below it, so it never stands without a fraction. */
  static final String LEAST = "A" + "0".repeat(26);

  private WholePart() {}

  static boolean isHead(char head) {
    return (head >= 'a' && head <= 'z') || (head >= 'A' && head <= 'Z');
  }

  /** Letter and digits together: 2 for {@code a} and {@code Z}, 27 for {@code z} and {@code A}. */
  static int length(char head) {
    return 1 + (head >= 'a' ? head - 'a' + 1 : 'Z' - head + 1);
  }

  static String of(String place) {
    return place.substring(0, length(place.charAt(0)));
  }

  /** The number one greater, or null for the greatest. */
  static String next(String whole) {
    char head = whole.charAt(0);
    String digits = turned(whole.substring(1), Base62.MOST, Base62.ZERO, 1);
    if (digits != null) {
      return head + digits;
    }
    if (head == 'z') {
      return null;
    }
    return filled(head == 'Z' ? 'a' : (char) (head + 1), Base62.ZERO);
  }

  /** The number one smaller; not to be asked for {@link #LEAST}. */
  static String previous(String whole) {
    char head = whole.charAt(0);
    String digits = turned(whole.substring(1), Base62.ZERO, Base62.MOST, -1);
    if (digits != null) {
      return head + digits;
    }
    return filled(head == 'a' ? 'Z' : (char) (head - 1), Base62.MOST);
  }

  private static String filled(char head, char digit) {
    return head + String.valueOf(digit).repeat(length(head) - 1);
  }

  /** Counts by one step with carry, or null when every digit stood at the edge. */
  private static String turned(String digits, char edge, char restart, int step) {
    int at = digits.length() - 1;
    while (at >= 0 && digits.charAt(at) == edge) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    char counted = Base62.digit(Base62.value(digits.charAt(at)) + step);
    return digits.substring(0, at)
        + counted
        + String.valueOf(restart).repeat(digits.length() - at - 1);
  }
}
