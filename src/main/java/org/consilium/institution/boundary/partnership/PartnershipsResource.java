package org.consilium.institution.boundary.partnership;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.institution.PartnershipTerms;
import org.consilium.institution.People;
import org.consilium.institution.control.partnership.NegotiatingPartnerships;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;

/** The partnerships of the signed-in administrator's school. */
@Path("partnerships")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnershipsResource {

  @Inject private CurrentActor currentActor;
  @Inject private NegotiatingPartnerships partnerships;
  @Inject private People people;

  /** All of them, and what can be chosen for a new one. */
  @GET
  public PartnershipsView list() {
    return PartnershipsView.of(partnerships.desk(currentActor.require()), people.schools());
  }

  /** Proposes one to another school. */
  @POST
  public ProposedView propose(ProposalRequest request) {
    Actor actor = currentActor.require();
    if (request == null) {
      throw DomainProblem.invalid("institution.bad-terms", "The proposal is empty.");
    }
    PartnershipTerms terms = request.terms();
    return new ProposedView(partnerships.propose(actor, request.partnerId(), terms));
  }

  /** Accepts one that another school proposed. */
  @POST
  @Path("{partnership}/acceptance")
  public void accept(@PathParam("partnership") UUID partnershipId) {
    partnerships.accept(currentActor.require(), partnershipId);
  }

  /** Declines one that another school proposed. */
  @POST
  @Path("{partnership}/declination")
  public void decline(@PathParam("partnership") UUID partnershipId) {
    partnerships.decline(currentActor.require(), partnershipId);
  }

  /** Takes an own proposal back. */
  @POST
  @Path("{partnership}/withdrawal")
  public void withdraw(@PathParam("partnership") UUID partnershipId) {
    partnerships.withdraw(currentActor.require(), partnershipId);
  }

  /** Ends one that is in force. */
  @POST
  @Path("{partnership}/ending")
  public void end(@PathParam("partnership") UUID partnershipId) {
    partnerships.end(currentActor.require(), partnershipId);
  }
}
