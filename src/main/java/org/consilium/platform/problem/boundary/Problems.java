package org.consilium.platform.problem.boundary;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.ProblemDocument;
import org.consilium.platform.problem.ProblemKind;

/** Builds problem responses; the one place that knows the media type. */
final class Problems {

  static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

  private Problems() {}

  static Response response(DomainProblem problem) {
    return response(ProblemDocument.of(problem));
  }

  static Response response(ProblemDocument document) {
    return Response.status(document.status()).type(PROBLEM_JSON).entity(document).build();
  }

  static Response response(ProblemKind kind, String code, String detail) {
    return response(ProblemDocument.of(kind, code, detail));
  }
}
