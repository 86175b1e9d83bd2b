package org.consilium.platform.problem.boundary;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.consilium.platform.problem.ProblemDocument;

/** What the REST layer itself refuses (unknown path, wrong method, wrong media type). */
@Provider
public class WebProblemMapper implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException exception) {
    int status = exception.getResponse().getStatus();
    Response.StatusType info = exception.getResponse().getStatusInfo();
    String code = "platform.http-" + status;
    ProblemDocument document =
        new ProblemDocument(
            "urn:consilium:problem:" + code,
            info.getReasonPhrase(),
            status,
            code,
            sentence(status),
            java.util.List.of(),
            java.util.Map.of());
    return Response.fromResponse(Problems.response(document)).build();
  }

  private static String sentence(int status) {
    return switch (status) {
      case 400 -> "The request could not be read. Reload the page and try again.";
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address does not take that kind of request.";
      case 406, 415 -> "The server does not take or give this format here.";
      case 413 -> "What was sent is larger than the server accepts.";
      default -> "The server could not do this.";
    };
  }
}
