package org.consilium.session.control;

import org.consilium.platform.problem.DomainProblem;

/** Why a check-in is not taken, or not changed. */
final class CheckInRefusals {

  private CheckInRefusals() {}

  static DomainProblem closed() {
    return DomainProblem.tooLate(
        "session.closed", "This session is closed; nobody can check in any more.");
  }

  static DomainProblem closedToOthers() {
    return DomainProblem.tooLate(
        "session.closed",
        "This session is closed. Its attendance is kept as it was; now only the student's own"
            + " school can correct it.");
  }

  static DomainProblem excuseOfOwnSchool() {
    return DomainProblem.notAllowed(
        "session.excuse-of-own-school",
        "Only staff of the student's own school can excuse, or take an excuse back. Nothing was"
            + " changed; mark the student absent, and let the school know.");
  }

  static DomainProblem neverCame() {
    return DomainProblem.invalid(
        "session.never-came",
        "This student has not come, so cannot have left. Nothing was changed; mark the student"
            + " present or absent.");
  }

  static DomainProblem notInATeam() {
    return DomainProblem.notFound(
        "session.not-in-a-team", "This person is in no team of the session. Nobody was marked.");
  }
}
