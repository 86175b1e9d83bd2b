package org.consilium.session.boundary;

import org.consilium.platform.problem.DomainProblem;

/** A request must bring a body; what is in it is the use case's matter. */
final class Bodies {

  private Bodies() {}

  static void require(Object body) {
    if (body == null) {
      throw DomainProblem.invalid(
          "session.empty-request", "Nothing was sent, so nothing was changed.");
    }
  }
}
