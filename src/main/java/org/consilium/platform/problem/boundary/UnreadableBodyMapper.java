package org.consilium.platform.problem.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;

/** A body that is not JSON, or not of the expected shape; says where, never repeats the content. */
@Provider
@Priority(1)
public class UnreadableBodyMapper implements ExceptionMapper<JsonProcessingException> {

  @Override
  public Response toResponse(JsonProcessingException exception) {
    return Problems.response(
        DomainProblem.invalid(
            "platform.unreadable-body",
            "The data sent could not be read. Nothing was saved.",
            List.of(new Fault(where(exception), "This value is missing or of the wrong kind."))));
  }

  private static String where(JsonProcessingException exception) {
    if (exception instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return mapping.getPath().stream()
          .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
          .collect(Collectors.joining("."));
    }
    var at = exception.getLocation();
    return at == null ? "body" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }
}
