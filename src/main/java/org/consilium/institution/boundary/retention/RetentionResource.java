package org.consilium.institution.boundary.retention;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.consilium.institution.control.retention.RetentionRuns;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;

/** The retention of one's own school; administrators only. */
@Path("school/retention")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RetentionResource {

  @Inject private CurrentActor currentActor;
  @Inject private RetentionRuns runs;

  /** What is overdue. */
  @GET
  public RetentionView preview() {
    return RetentionView.of(runs.preview(currentActor.require()));
  }

  /** Removes a part of what is overdue; asked again until it is done. */
  @POST
  @Path("steps")
  public RetentionView removeSome() {
    return RetentionView.of(runs.removeSome(currentActor.require()));
  }

  /** Switches the daily run on or off. */
  @PUT
  @Path("schedule")
  public RetentionView schedule(ScheduleRequest request) {
    var actor = currentActor.require();
    return RetentionView.of(runs.schedule(actor, RequestBody.require(request).daily()));
  }
}
