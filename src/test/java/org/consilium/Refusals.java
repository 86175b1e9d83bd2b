package org.consilium;

import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Failures;

/** Reads refusals in tests. */
public final class Refusals {

  private Refusals() {}

  /** The code with which this is refused, or {@code done} when it is not. */
  public static String codeOf(ThrowingCallable asking) {
    Throwable thrown = catchThrowable(asking);
    return thrown == null ? "done" : Failures.toProblem(thrown).code();
  }

  /** The refusal; fails when there is none. */
  public static DomainProblem refusalOf(ThrowingCallable asking) {
    Throwable thrown = catchThrowable(asking);
    if (thrown == null) {
      throw new AssertionError("this was not refused");
    }
    return Failures.toProblem(thrown);
  }
}
