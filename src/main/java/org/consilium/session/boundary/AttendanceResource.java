package org.consilium.session.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;
import org.consilium.session.CheckInState;
import org.consilium.session.control.CheckingIn;
import org.consilium.session.control.Today;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Checking in, who is present, and what is on today. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
public class AttendanceResource {

  @Inject private CurrentActor currentActor;
  @Inject private CheckingIn checkingIn;
  @Inject private Today today;

  /** A code as it was typed. */
  public record JoinRequest(String code) {}

  /**
   * Who is to be marked.
   *
   * @param state how the student takes part; null for somebody who is here, in time or late as the
   *     clock says
   */
  public record PresenceRequest(UUID accountId, @Schema(nullable = true) CheckInState state) {}

  /** Checks in by a session's code. */
  @POST
  @Path("join")
  public JoinView join(JoinRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    return JoinView.of(checkingIn.join(actor, request.code()));
  }

  /** How everybody takes part, for staff. */
  @GET
  @Path("sessions/{session}/attendance")
  public AttendanceView roll(@PathParam("session") UUID sessionId) {
    Actor actor = currentActor.require();
    return AttendanceView.of(checkingIn.roll(actor, sessionId), actor.institutionId());
  }

  /** Staff mark how a student takes part. */
  @POST
  @Path("sessions/{session}/attendance")
  public AttendanceView mark(@PathParam("session") UUID sessionId, PresenceRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    checkingIn.mark(actor, sessionId, request.accountId(), request.state());
    return AttendanceView.of(checkingIn.roll(actor, sessionId), actor.institutionId());
  }

  /** What runs or comes next for me. */
  @GET
  @Path("today")
  public TodayView today() {
    Actor actor = currentActor.require();
    return TodayView.of(today.of(actor), actor.accountId());
  }
}
