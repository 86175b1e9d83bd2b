package org.consilium.rehearsal.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;
import org.consilium.rehearsal.control.Rehearsals;
import org.consilium.rehearsal.control.Wishes;

/** The rehearsal of a session; named by the session or by the rehearsal's own. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("sessions/{session}/rehearsal")
public class RehearsalResource {

  @Inject private CurrentActor currentActor;
  @Inject private Rehearsals rehearsals;

  /** How the class is to be. */
  public record RehearsalRequest(int speed, int latePercent, int absentPercent) {}

  /** How quick it is to be from now on. */
  public record SpeedRequest(int speed) {}

  /** How things stand. */
  @GET
  public RehearsalView show(@PathParam("session") UUID sessionId) {
    return RehearsalView.of(rehearsals.show(currentActor.require(), sessionId));
  }

  /** Makes a rehearsal of a prepared session. */
  @POST
  public RehearsalView begin(@PathParam("session") UUID sessionId, RehearsalRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    Wishes wishes = new Wishes(request.speed(), request.latePercent(), request.absentPercent());
    return RehearsalView.of(rehearsals.begin(actor, sessionId, wishes));
  }

  /** Makes the class quicker or slower. */
  @PUT
  @Path("speed")
  public RehearsalView steer(@PathParam("session") UUID sessionId, SpeedRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    return RehearsalView.of(rehearsals.steer(actor, sessionId, request.speed()));
  }

  /** Removes it with all that was done in it. */
  @DELETE
  public RehearsalView remove(@PathParam("session") UUID sessionId) {
    return RehearsalView.of(rehearsals.remove(currentActor.require(), sessionId));
  }
}
