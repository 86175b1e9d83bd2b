package org.consilium.readiness.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;
import org.consilium.readiness.control.PreparingRats;
import org.consilium.readiness.control.ReviewingRats;

/** The questions of iRAT and tRAT phases: chosen before, looked back on after. */
@Path("phases/{phase}/rat")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RatsResource {

  @PathParam("phase")
  private UUID phaseId;

  @Inject private CurrentActor currentActor;
  @Inject private PreparingRats preparing;
  @Inject private ReviewingRats reviewing;

  /** The questions, for staff. */
  @GET
  public RatView show() {
    return RatView.of(preparing.show(currentActor.require(), phaseId));
  }

  /** Chooses the questions, before the session starts. */
  @PUT
  public RatView choose(RatRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    preparing.choose(actor, phaseId, request.itemIds());
    return RatView.of(preparing.show(actor, phaseId));
  }

  /** The questions with keys and reasons, for a student, after they may be told. */
  @GET
  @Path("review")
  public RatReviewView review() {
    return RatReviewView.of(reviewing.review(currentActor.require(), phaseId));
  }
}
