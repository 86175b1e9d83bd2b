package org.consilium.gradebook.entity.rules;

import java.math.BigDecimal;

/**
 * How a test counts for one student by the policy of the student's school.
 *
 * @param percent what counts, to one decimal; null when the test is left out
 * @param reason why
 */
public record CountedScore(BigDecimal percent, Reason reason) {

  /** Why a test counts so; the screen says it in words. */
  public enum Reason {
    PRESENT,
    LATE_COUNTS,
    LATE_LEFT_OUT,
    LATE_ZERO,
    ABSENT_TRAT_COUNTS,
    ABSENT_LEFT_OUT,
    ABSENT_ZERO,
    EXCUSED_TRAT_COUNTS,
    EXCUSED_LEFT_OUT,
    MADE_UP,
    FORMATIVE,
    IN_NO_TEAM
  }

  /** Whether it is part of the mean. */
  public boolean counts() {
    return percent != null;
  }
}
