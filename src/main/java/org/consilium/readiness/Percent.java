package org.consilium.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages to one decimal, rounded half up once, from whole numbers. */
public final class Percent {

  public static final int DECIMALS = 1;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  /**
   * The part of the whole.
   *
   * @throws IllegalArgumentException when there is no whole, or the part is not within it
   */
  public static BigDecimal of(int part, int whole) {
    if (whole <= 0 || part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
    return HUNDRED
        .multiply(BigDecimal.valueOf(part))
        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }
}
