package org.consilium.session.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;
import org.consilium.session.control.ConductingSessions;
import org.consilium.session.control.ViewingSessions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of conducting a session; each answers with the session as it stands then. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("sessions/{session}")
public class ConductResource {

  @PathParam("session")
  private UUID sessionId;

  @Inject private CurrentActor currentActor;
  @Inject private ConductingSessions conducting;
  @Inject private ViewingSessions viewing;

  /**
   * A step in conducting a session.
   *
   * @param version the version that the person saw
   */
  public record ConductRequest(int version) implements Seen {}

  /**
   * Everything stops.
   *
   * @param version the version that the person saw
   * @param message a line that everybody reads meanwhile, or null
   */
  public record PauseRequest(int version, @Schema(nullable = true) String message)
      implements Seen {}

  /**
   * More time for the running phase.
   *
   * @param version the version that the person saw
   * @param minutes 1 to 120
   */
  public record ExtensionRequest(int version, int minutes) implements Seen {}

  private interface Seen {
    int version();
  }

  private interface Step {
    void take(Actor actor, UUID sessionId, int version);
  }

  /** Begins the session with its first phase. */
  @POST
  @Path("start")
  public SessionView start(ConductRequest request) {
    return step(request, conducting::start);
  }

  /** Stops everything. */
  @POST
  @Path("pause")
  public SessionView pause(PauseRequest request) {
    return step(request, (actor, id, seen) -> conducting.pause(actor, id, seen, request.message()));
  }

  /** Lets the time run on. */
  @POST
  @Path("resume")
  public SessionView resume(ConductRequest request) {
    return step(request, conducting::resume);
  }

  /** Gives the running phase more time. */
  @POST
  @Path("extension")
  public SessionView extend(ExtensionRequest request) {
    return step(
        request, (actor, id, seen) -> conducting.extend(actor, id, seen, request.minutes()));
  }

  /** Ends the running phase and begins the next, or closes after the last. */
  @POST
  @Path("advance")
  public SessionView advance(ConductRequest request) {
    return step(request, conducting::advance);
  }

  /** Ends the session. */
  @POST
  @Path("closing")
  public SessionView close(ConductRequest request) {
    return step(request, conducting::close);
  }

  private SessionView step(Seen request, Step step) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    step.take(actor, sessionId, request.version());
    return SessionView.of(viewing.show(actor, sessionId));
  }
}
