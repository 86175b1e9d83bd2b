package org.consilium.session.boundary;

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
import java.util.List;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;
import org.consilium.session.control.owntime.GivingExtraTime;
import org.consilium.session.control.owntime.MyTime;
import org.consilium.session.entity.rules.ExtraTime;

/** Extra time of students: given by their own school, used by themselves. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
public class ExtraTimesResource {

  @Inject private CurrentActor currentActor;
  @Inject private GivingExtraTime giving;
  @Inject private MyTime myTime;

  /**
   * Extra time.
   *
   * @param amount 1 to 300 percent of the planned time, or 1 to 120 minutes
   */
  public record ExtraTimeRequest(ExtraTime.Unit unit, int amount, ExtraTime.Mode mode) {}

  /** The students of the own school in a course. */
  @GET
  @Path("courses/{course}/extra-times")
  public List<EntitledView> list(@PathParam("course") UUID courseId) {
    return answer(currentActor.require(), courseId);
  }

  /** Gives a student extra time. */
  @PUT
  @Path("courses/{course}/extra-times/{account}")
  public List<EntitledView> give(
      @PathParam("course") UUID courseId,
      @PathParam("account") UUID accountId,
      ExtraTimeRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    giving.give(
        actor,
        courseId,
        accountId,
        new ExtraTime(request.unit(), request.amount(), request.mode()));
    return answer(actor, courseId);
  }

  /** Takes it back. */
  @DELETE
  @Path("courses/{course}/extra-times/{account}")
  public List<EntitledView> takeBack(
      @PathParam("course") UUID courseId, @PathParam("account") UUID accountId) {
    Actor actor = currentActor.require();
    giving.takeBack(actor, courseId, accountId);
    return answer(actor, courseId);
  }

  /** A student begins a test before the hall does. */
  @POST
  @Path("phases/{phase}/early-start")
  public void begin(@PathParam("phase") UUID phaseId) {
    myTime.beginEarly(currentActor.require(), phaseId);
  }

  private List<EntitledView> answer(Actor actor, UUID courseId) {
    return giving.list(actor, courseId).stream().map(EntitledView::of).toList();
  }
}
