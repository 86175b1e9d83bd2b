package org.consilium.institution.entity.rules;

import java.util.Locale;
import java.util.UUID;

/** By what a former member is told apart from others; it comes from chance, not from the person. */
public final class PseudonymMark {

  private static final int SIGNS = 6;

  private PseudonymMark() {}

  /** Six signs such as {@code 3F2A09}. */
  public static String of(UUID random) {
    return random.toString().substring(0, SIGNS).toUpperCase(Locale.ROOT);
  }
}
