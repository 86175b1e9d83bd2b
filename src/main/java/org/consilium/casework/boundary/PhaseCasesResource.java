package org.consilium.casework.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.casework.control.CasesOfPhases;
import org.consilium.casework.control.Disclosures;
import org.consilium.casework.control.PrintingCases;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;

/** The case of an exercise phase, and the disclosure of its stages. */
@Path("phases/{phase}")
@Produces(MediaType.APPLICATION_JSON)
public class PhaseCasesResource {

  @Inject private CurrentActor currentActor;
  @Inject private CasesOfPhases cases;
  @Inject private Disclosures disclosures;
  @Inject private PrintingCases printing;

  /** Which case the phase has; staff only. */
  @GET
  @Path("case")
  public PhaseCaseView show(@PathParam("phase") UUID phaseId) {
    return PhaseCaseView.of(cases.show(currentActor.require(), phaseId));
  }

  /** The whole case as it is printed for every team; staff only. */
  @GET
  @Path("case/print")
  public PrintedCaseView print(@PathParam("phase") UUID phaseId) {
    return PrintedCaseView.of(printing.print(currentActor.require(), phaseId));
  }

  /** Chooses the case before the session starts; coordinators only. */
  @PUT
  @Path("case")
  @Consumes(MediaType.APPLICATION_JSON)
  public PhaseCaseView give(@PathParam("phase") UUID phaseId, PhaseCaseRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    return PhaseCaseView.of(cases.give(actor, phaseId, request.caseId()));
  }

  /** Discloses a stage to all teams; staff only. */
  @POST
  @Path("disclosures")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisclosureView disclose(@PathParam("phase") UUID phaseId, DisclosureRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    return new DisclosureView(disclosures.disclose(actor, phaseId, request.stage()));
  }
}
