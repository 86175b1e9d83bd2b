package org.consilium.platform.web;

import org.consilium.platform.problem.DomainProblem;

/** A request must bring a body; what is in it is the use case's matter. */
public final class RequestBody {

  private RequestBody() {}

  /** The body, or the refusal {@code platform.empty-request}. */
  public static <T> T require(T body) {
    if (body == null) {
      throw DomainProblem.invalid(
          "platform.empty-request", "Nothing was sent, so nothing was changed.");
    }
    return body;
  }
}
