package org.consilium.gradebook.entity.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilium.gradebook.entity.rules.CountedScore.Reason;
import org.consilium.readiness.Percent;
import org.consilium.session.CheckIn;
import org.consilium.session.CheckInState;
import org.consilium.session.PhaseKind;

/** What tests come to for one student, by the policy of the student's school. */
public final class PolicyScoring {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PolicyScoring() {}

  /**
   * A test that is over.
   *
   * @param kind IRAT or TRAT
   * @param points the student's, or the team's; null when the student was in no team yet
   * @param maximum of the test
   * @param makeUpPoints what the student earned in a make-up of it, or null; of a tRAT those of the
   *     iRAT on the same questions
   */
  public record Taken(PhaseKind kind, Integer points, int maximum, Integer makeUpPoints) {}

  /**
   * All tests of a session for one student.
   *
   * @param tests how each counts, in the order given
   * @param percent the mean of those that count, to one decimal, half up; null when none does
   */
  public record Scores(List<CountedScore> tests, BigDecimal percent) {}

  /** Counts the tests of a student. */
  public static Scores of(AttendancePolicy policy, CheckIn checkIn, List<Taken> tests) {
    List<CountedScore> counted = new ArrayList<>();
    List<Ratio> ratios = new ArrayList<>();
    for (Taken test : tests) {
      Verdict verdict = verdict(policy, checkIn, test);
      verdict.counted().ifPresent(ratios::add);
      counted.add(
          new CountedScore(verdict.counted().map(Ratio::percent).orElse(null), verdict.reason()));
    }
    return new Scores(counted, mean(ratios));
  }

  /** What counts, if anything, and why. */
  private record Verdict(Optional<Ratio> counted, Reason reason) {

    private static Verdict leftOut(Reason reason) {
      return new Verdict(Optional.empty(), reason);
    }

    private static Verdict counts(int points, Taken test, Reason reason) {
      return new Verdict(Optional.of(Ratio.of(points, test.maximum())), reason);
    }
  }

  private static Verdict verdict(AttendancePolicy policy, CheckIn checkIn, Taken test) {
    if (policy.grading() == AttendancePolicy.Grading.FORMATIVE) {
      return Verdict.leftOut(Reason.FORMATIVE);
    }
    if (test.points() == null) {
      return isMadeUp(policy, test)
          ? Verdict.counts(test.makeUpPoints(), test, Reason.MADE_UP)
          : Verdict.leftOut(Reason.IN_NO_TEAM);
    }
    if (checkIn.isHere() || checkIn.state() == CheckInState.LEFT) {
      return checkIn.late()
          ? late(policy, test)
          : Verdict.counts(test.points(), test, Reason.PRESENT);
    }
    if (isMadeUp(policy, test)) {
      return Verdict.counts(test.makeUpPoints(), test, Reason.MADE_UP);
    }
    return checkIn.state() == CheckInState.EXCUSED ? excused(policy, test) : absent(policy, test);
  }

  private static boolean isMadeUp(AttendancePolicy policy, Taken test) {
    return test.makeUpPoints() != null
        && switch (policy.makeUp()) {
          case NONE -> false;
          case IRAT -> !isTrat(test);
          case BOTH -> true;
        };
  }

  private static Verdict late(AttendancePolicy policy, Taken test) {
    return switch (policy.late()) {
      case COUNTS -> Verdict.counts(test.points(), test, Reason.LATE_COUNTS);
      case TRAT_ONLY -> tratOnly(test, Reason.LATE_COUNTS, Reason.LATE_LEFT_OUT);
      case ZERO -> Verdict.counts(0, test, Reason.LATE_ZERO);
    };
  }

  private static Verdict absent(AttendancePolicy policy, Taken test) {
    return switch (policy.absent()) {
      case ZERO -> Verdict.counts(0, test, Reason.ABSENT_ZERO);
      case TRAT_ONLY -> tratOnly(test, Reason.ABSENT_TRAT_COUNTS, Reason.ABSENT_LEFT_OUT);
    };
  }

  private static Verdict excused(AttendancePolicy policy, Taken test) {
    return switch (policy.excused()) {
      case LEFT_OUT -> Verdict.leftOut(Reason.EXCUSED_LEFT_OUT);
      case TRAT_ONLY -> tratOnly(test, Reason.EXCUSED_TRAT_COUNTS, Reason.EXCUSED_LEFT_OUT);
    };
  }

  private static Verdict tratOnly(Taken test, Reason counting, Reason leftOut) {
    return isTrat(test) ? Verdict.counts(test.points(), test, counting) : Verdict.leftOut(leftOut);
  }

  private static boolean isTrat(Taken test) {
    return test.kind() == PhaseKind.TRAT;
  }

  /** Every test weighs the same, whatever its length; rounded once. */
  private static BigDecimal mean(List<Ratio> ratios) {
    return ratios.isEmpty()
        ? null
        : ratios.stream().reduce(Ratio.of(0, 1), Ratio::plus).over(ratios.size()).percent();
  }

  /** An exact part of a whole. */
  private record Ratio(BigInteger above, BigInteger below) {

    private static Ratio of(int above, int below) {
      return new Ratio(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    private Ratio plus(Ratio other) {
      return new Ratio(
          above.multiply(other.below).add(other.above.multiply(below)),
          below.multiply(other.below));
    }

    private Ratio over(int count) {
      return new Ratio(above, below.multiply(BigInteger.valueOf(count)));
    }

    private BigDecimal percent() {
      return HUNDRED
          .multiply(new BigDecimal(above))
          .divide(new BigDecimal(below), Percent.DECIMALS, RoundingMode.HALF_UP);
    }
  }
}
