package org.consilium.platform.problem.boundary;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.consilium.platform.problem.DomainProblem;

/** A refusal answers with its own problem document. */
@Provider
public class DomainProblemMapper implements ExceptionMapper<DomainProblem> {

  @Override
  public Response toResponse(DomainProblem problem) {
    return Problems.response(problem);
  }
}
