package org.consilium.session.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;
import org.consilium.session.control.PreparingSessions;
import org.consilium.session.control.ViewingSessions;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Sessions of a course: prepared, listed, shown to staff. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
public class SessionsResource {

  @Inject private CurrentActor currentActor;
  @Inject private PreparingSessions preparing;
  @Inject private ViewingSessions viewing;

  /** The sessions of a course, newest first. */
  @GET
  @Path("courses/{course}/sessions")
  public List<SessionSummaryView> list(@PathParam("course") UUID courseId) {
    return viewing.list(currentActor.require(), courseId).stream()
        .map(SessionSummaryView::of)
        .toList();
  }

  /** Prepares a session. */
  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  @Path("courses/{course}/sessions")
  public Response prepare(@PathParam("course") UUID courseId, SessionRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    UUID sessionId =
        preparing.prepare(actor, courseId, request.teamSetId(), request.title(), request.agenda());
    return Response.status(Response.Status.CREATED)
        .entity(SessionView.of(viewing.show(actor, sessionId)))
        .build();
  }

  /** A session with what it still needs, for staff. */
  @GET
  @Path("sessions/{session}")
  public SessionView show(@PathParam("session") UUID sessionId) {
    return SessionView.of(viewing.show(currentActor.require(), sessionId));
  }

  /** Writes title and agenda anew, before the start. */
  @PUT
  @Path("sessions/{session}/agenda")
  public SessionView replan(@PathParam("session") UUID sessionId, AgendaRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    preparing.replan(actor, sessionId, request.version(), request.title(), request.changes());
    return SessionView.of(viewing.show(actor, sessionId));
  }
}
