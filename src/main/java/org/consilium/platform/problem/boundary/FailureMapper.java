package org.consilium.platform.problem.boundary;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.consilium.platform.problem.Failures;

/** Whatever nobody foresaw: logged with a reference, told without detail. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  @Override
  public Response toResponse(Throwable failure) {
    return Problems.response(Failures.toProblem(failure));
  }
}
