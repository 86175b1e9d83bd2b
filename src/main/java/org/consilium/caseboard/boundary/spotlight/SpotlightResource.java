package org.consilium.caseboard.boundary.spotlight;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.caseboard.control.spotlight.MovingSpotlight;
import org.consilium.platform.security.CurrentActor;

/** One board on every screen of a session; staff only. */
@Path("sessions/{session}/spotlight/{board}")
@Produces(MediaType.APPLICATION_JSON)
public class SpotlightResource {

  @PathParam("session")
  private UUID sessionId;

  @PathParam("board")
  private UUID boardId;

  @Inject private CurrentActor currentActor;
  @Inject private MovingSpotlight moving;

  /** Puts it there, in place of another. */
  @PUT
  public void put() {
    moving.put(currentActor.require(), sessionId, boardId);
  }

  /** Takes it off, if it is still there. */
  @DELETE
  public void takeOff() {
    moving.takeOff(currentActor.require(), sessionId, boardId);
  }
}
