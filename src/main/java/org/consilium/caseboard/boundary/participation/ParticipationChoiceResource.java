package org.consilium.caseboard.boundary.participation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.caseboard.control.participation.SharingParticipation;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;

/** Whether teams see their participation: one choice for the session of the phase. */
@Path("phases/{phase}/participation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParticipationChoiceResource {

  @Inject private CurrentActor currentActor;
  @Inject private SharingParticipation sharing;

  /** What is chosen; staff only. */
  @GET
  public ParticipationChoice show(@PathParam("phase") UUID phaseId) {
    return new ParticipationChoice(sharing.isShown(currentActor.require(), phaseId));
  }

  /** Chooses, before the session and during it; staff only. */
  @PUT
  public ParticipationChoice choose(@PathParam("phase") UUID phaseId, ParticipationChoice request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    return new ParticipationChoice(sharing.choose(actor, phaseId, request.shown()));
  }
}
