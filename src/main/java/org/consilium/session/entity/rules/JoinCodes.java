package org.consilium.session.entity.rules;

import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** The code by which people find a session: read from a wall, typed on a phone. */
public final class JoinCodes {

  /** Signs of a code. */
  public static final int LENGTH = 6;

  /** No letters and digits that are mistaken for each other: 31 signs, 887 million codes. */
  private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private JoinCodes() {}

  /**
   * A code.
   *
   * @param random gives a number from 0 up to, not including, its argument
   */
  public static String of(IntUnaryOperator random) {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt(random.applyAsInt(SIGNS.length())));
    }
    return code.toString();
  }

  /** A typed code as it was made: case, spaces and hyphens do not matter. */
  public static String written(String typed) {
    return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
