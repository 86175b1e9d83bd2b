package org.consilium.institution.entity.rules;

import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * A one-time code to be typed from paper, {@code XXXX-XXXX-XXXX} of 31 signs: more than 59 bits.
 * Its first group stands for the code where wrong ones are counted: who tries many codes with one
 * first group is slowed, however many people share the address. 39 bits remain behind the group.
 */
public final class SignInCode {

  /** No letters or digits that are mistaken for each other on paper. */
  private static final String ON_PAPER = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int GROUP = 4;
  private static final int SIGNS = 3 * GROUP;

  private SignInCode() {}

  /**
   * A new one.
   *
   * @param below gives a random number from 0 to below its argument
   */
  public static String of(IntUnaryOperator below) {
    StringBuilder code = new StringBuilder();
    for (int sign = 0; sign < SIGNS; sign++) {
      if (sign > 0 && sign % GROUP == 0) {
        code.append('-');
      }
      code.append(ON_PAPER.charAt(below.applyAsInt(ON_PAPER.length())));
    }
    return code.toString();
  }

  /** The code as it was made, however it was typed. */
  public static String written(String typed) {
    String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return signs.length() == SIGNS
        ? String.join(
            "-",
            signs.substring(0, GROUP),
            signs.substring(GROUP, 2 * GROUP),
            signs.substring(2 * GROUP))
        : signs;
  }

  /** What the guesses at one code have in common; of what is too short, all of it. */
  public static String group(String written) {
    return written.substring(0, Math.min(GROUP, written.length()));
  }
}
