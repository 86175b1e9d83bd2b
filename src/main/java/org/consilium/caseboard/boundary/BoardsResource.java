package org.consilium.caseboard.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.caseboard.entity.BoardSummary;
import org.consilium.platform.security.CurrentActor;

/** The boards of an exercise phase. */
@Path("phases/{phase}")
@Produces(MediaType.APPLICATION_JSON)
public class BoardsResource {

  @Inject private CurrentActor currentActor;
  @Inject private BoardsOfPhases boards;

  /** The board of my team. */
  @GET
  @Path("board")
  public BoardIdView mine(@PathParam("phase") UUID phaseId) {
    return new BoardIdView(boards.mine(currentActor.require(), phaseId));
  }

  /** The boards of all teams; staff only. */
  @GET
  @Path("boards")
  public List<BoardSummary> all(@PathParam("phase") UUID phaseId) {
    return boards.all(currentActor.require(), phaseId);
  }
}
