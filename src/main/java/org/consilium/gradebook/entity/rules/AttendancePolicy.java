package org.consilium.gradebook.entity.rules;

/**
 * How a school counts the readiness tests of its students in one course. Each school states its
 * own; the same tests then give each school's scores.
 *
 * @param late of who came late
 * @param absent of who did not come, without an excuse
 * @param excused of who did not come, and is excused
 * @param makeUp what a make-up test stands for, once its points are entered
 * @param grading whether anything counts at all
 */
public record AttendancePolicy(
    Late late, Absent absent, Excused excused, MakeUp makeUp, Grading grading) {

  /** What holds until a school states otherwise. */
  public static final AttendancePolicy USUAL =
      new AttendancePolicy(Late.COUNTS, Absent.ZERO, Excused.LEFT_OUT, MakeUp.IRAT, Grading.GRADED);

  /** Who came late. */
  public enum Late {
    /** Both tests count, as of everybody. */
    COUNTS,
    /** The team's tRAT counts, the iRAT is left out. */
    TRAT_ONLY,
    /** Both are zero. */
    ZERO
  }

  /** Who did not come. */
  public enum Absent {
    /** Both are zero. */
    ZERO,
    /** The team's tRAT counts, the iRAT is left out. */
    TRAT_ONLY
  }

  /** Who is excused. */
  public enum Excused {
    /** Both are left out of the mean. */
    LEFT_OUT,
    /** The team's tRAT counts, the iRAT is left out. */
    TRAT_ONLY
  }

  /** A test taken later by who was away. */
  public enum MakeUp {
    /** None is held. */
    NONE,
    /** It is the iRAT of who was away. */
    IRAT,
    /** It stands for the tRAT as well. */
    BOTH
  }

  /** Whether the tests are graded. */
  public enum Grading {
    GRADED,
    /** Results are shown, and none counts. */
    FORMATIVE
  }
}
