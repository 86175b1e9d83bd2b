package org.consilium;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.consilium.platform.problem.DomainProblem;

/** What a use case refuses with. */
public final class Refusal {

  private Refusal() {}

  /** The refusal, which must come. */
  public static DomainProblem of(ThrowingCallable asking) {
    DomainProblem refusal = catchThrowableOfType(DomainProblem.class, asking);
    if (refusal == null) {
      throw new AssertionError("nothing was refused");
    }
    return refusal;
  }

  /** The code of the refusal, which must come. */
  public static String code(ThrowingCallable asking) {
    return of(asking).code();
  }
}
