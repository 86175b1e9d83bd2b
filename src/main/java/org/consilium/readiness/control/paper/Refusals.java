package org.consilium.readiness.control.paper;

import org.consilium.platform.problem.DomainProblem;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;

/** Refusals that several use cases share. */
public final class Refusals {

  private Refusals() {}

  static DomainProblem ownTestFirst() {
    return DomainProblem.conflict(
        "readiness.own-test-first",
        "You still have time in your own test. Hand it in first; then you join your team.");
  }

  public static PhaseKind requireTest(PhaseInfo phase) {
    if (phase.kind() != PhaseKind.IRAT && phase.kind() != PhaseKind.TRAT) {
      throw noTest();
    }
    return phase.kind();
  }

  public static DomainProblem noTest() {
    return DomainProblem.notFound("readiness.no-test", "This phase is no iRAT and no tRAT.");
  }

  public static DomainProblem notBegun() {
    return DomainProblem.conflict(
        "readiness.not-begun", "This test has not begun yet. It opens by itself when it does.");
  }

  public static DomainProblem handedIn() {
    return DomainProblem.conflict(
        "readiness.handed-in",
        "You have handed in this test. Your answers up to then are kept; this was not stored.");
  }
}
