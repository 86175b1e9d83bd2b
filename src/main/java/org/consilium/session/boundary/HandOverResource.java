package org.consilium.session.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;
import org.consilium.session.boundary.ConductResource.ConductRequest;
import org.consilium.session.control.HandingOver;
import org.consilium.session.control.ViewingSessions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who conducts a running session; each change answers with the session as it stands then. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("sessions/{session}")
public class HandOverResource {

  @PathParam("session")
  private UUID sessionId;

  @Inject private CurrentActor currentActor;
  @Inject private HandingOver handingOver;
  @Inject private ViewingSessions viewing;

  /**
   * To whom the conducting is offered.
   *
   * @param version the version that the person saw
   * @param accountId of the staff of the course
   */
  public record OfferRequest(int version, UUID accountId) {}

  /**
   * A take-over.
   *
   * @param from who conducted as the person saw it, or null for nobody
   */
  public record TakeOverRequest(@Schema(nullable = true) UUID from) {}

  /** The staff of the session's course: who conducts, or may. */
  @GET
  @Path("staff")
  public List<ColleagueView> staff() {
    return handingOver.staff(currentActor.require(), sessionId).stream()
        .map(ColleagueView::of)
        .toList();
  }

  /** Offers the conducting to a colleague. */
  @POST
  @Path("conductor/offer")
  public SessionView offer(OfferRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    handingOver.offer(actor, sessionId, request.version(), request.accountId());
    return SessionView.of(viewing.show(actor, sessionId));
  }

  /** Accepts the offer. */
  @POST
  @Path("conductor/acceptance")
  public SessionView accept(ConductRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    handingOver.accept(actor, sessionId, request.version());
    return SessionView.of(viewing.show(actor, sessionId));
  }

  /** Takes the offer back, or declines it. */
  @POST
  @Path("conductor/withdrawal")
  public SessionView withdraw(ConductRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    handingOver.withdraw(actor, sessionId, request.version());
    return SessionView.of(viewing.show(actor, sessionId));
  }

  /** Takes over at once. */
  @POST
  @Path("conductor/take-over")
  public SessionView takeOver(TakeOverRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    handingOver.takeOver(actor, sessionId, request.from());
    return SessionView.of(viewing.show(actor, sessionId));
  }
}
