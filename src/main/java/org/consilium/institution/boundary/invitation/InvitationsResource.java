package org.consilium.institution.boundary.invitation;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.consilium.institution.InvitationSheet;
import org.consilium.institution.MadeSlips;
import org.consilium.institution.control.invitation.SchoolInvitations;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;

/** The ways in for a school's people who have never signed in. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsResource {

  @Inject private CurrentActor currentActor;
  @Inject private SchoolInvitations invitations;

  /** How they stand. */
  @GET
  @Path("invitations")
  public InvitationSheet show() {
    return invitations.show(currentActor.require());
  }

  /** Queues letters by mail. */
  @POST
  @Path("invitations")
  public InvitationSheet invite(InvitationRequest request) {
    Actor actor = currentActor.require();
    InvitationRequest asked = RequestBody.require(request);
    return invitations.invite(actor, asked.accounts(), asked.language());
  }

  /** Takes letters back. */
  @POST
  @Path("invitations/withdrawal")
  public InvitationSheet withdraw(WithdrawalRequest request) {
    Actor actor = currentActor.require();
    WithdrawalRequest asked = RequestBody.require(request);
    return invitations.withdraw(actor, requireNonNullElse(asked.accounts(), Set.of()));
  }

  /** New codes to hand over; former ones end. */
  @POST
  @Path("sign-in-slips")
  public MadeSlips slips() {
    return invitations.slips(currentActor.require());
  }
}
