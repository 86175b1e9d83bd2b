package org.consilium.caseboard.entity.rules.place;

/** The digits of places, in the order of ASCII. */
final class Base62 {

  static final int BASE = 62;
  static final char ZERO = '0';
  static final char MOST = 'z';

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private Base62() {}

  static boolean isDigit(int character) {
    return DIGITS.indexOf(character) >= 0;
  }

  static int value(char digit) {
    return DIGITS.indexOf(digit);
  }

  static char digit(int value) {
    return DIGITS.charAt(value);
  }
}
