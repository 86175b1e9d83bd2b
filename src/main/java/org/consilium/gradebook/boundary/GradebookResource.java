package org.consilium.gradebook.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.consilium.gradebook.control.Results;
import org.consilium.platform.security.CurrentActor;

/** What a session came to: mine, the table of staff, and the table as a file. */
@Path("sessions/{session}")
@Produces(MediaType.APPLICATION_JSON)
public class GradebookResource {

  /** Tells spreadsheet programs that the file is UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Inject private CurrentActor currentActor;
  @Inject private Results results;

  /** My own results. */
  @GET
  @Path("my-results")
  public MyResultsView mine(@PathParam("session") UUID sessionId) {
    return MyResultsView.of(results.mine(currentActor.require(), sessionId));
  }

  /** The table, for staff. */
  @GET
  @Path("gradebook")
  public GradebookView gradebook(@PathParam("session") UUID sessionId) {
    return GradebookView.of(results.gradebook(currentActor.require(), sessionId));
  }

  /** The table as a CSV file, for staff. */
  @GET
  @Path("gradebook.csv")
  @Produces("text/csv;charset=UTF-8")
  public Response csv(@PathParam("session") UUID sessionId) {
    String file = BYTE_ORDER_MARK + results.csv(currentActor.require(), sessionId);
    return Response.ok(file.getBytes(StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"gradebook-" + sessionId + ".csv\"")
        .build();
  }
}
