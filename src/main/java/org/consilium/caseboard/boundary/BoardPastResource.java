package org.consilium.caseboard.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.caseboard.control.ReadingPast;
import org.consilium.caseboard.entity.BoardPast;
import org.consilium.platform.security.CurrentActor;

/** What was done to a board. */
@Path("boards/{board}/past")
@Produces(MediaType.APPLICATION_JSON)
public class BoardPastResource {

  @Inject private CurrentActor currentActor;
  @Inject private ReadingPast reading;

  /** The page after an operation. */
  @GET
  public BoardPast page(
      @PathParam("board") UUID boardId, @QueryParam("after") @DefaultValue("0") long after) {
    return reading.read(currentActor.require(), boardId, after);
  }
}
