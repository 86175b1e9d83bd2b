package org.consilium.readiness.entity.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages to one decimal, rounded half up once, from whole numbers. */
final class Percent {

  static final int DECIMALS = 1;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  static BigDecimal of(int part, int whole) {
    if (whole <= 0 || part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
    return HUNDRED
        .multiply(BigDecimal.valueOf(part))
        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }
}
