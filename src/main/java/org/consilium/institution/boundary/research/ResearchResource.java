package org.consilium.institution.boundary.research;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.institution.control.research.OwnConsent;
import org.consilium.institution.control.research.ResearchDesk;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;

/** Consent to research: one's own, and what the school asks for. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResearchResource {

  @Inject private CurrentActor currentActor;
  @Inject private OwnConsent consent;
  @Inject private ResearchDesk desk;

  /** What I am asked and what I said. */
  @GET
  @Path("me/research-consent")
  public OwnConsentView own() {
    return OwnConsentView.of(consent.show(currentActor.require()));
  }

  /** Consents, or withdraws. */
  @PUT
  @Path("me/research-consent")
  public OwnConsentView answer(ConsentRequest request) {
    var actor = currentActor.require();
    ConsentRequest asked = RequestBody.require(request);
    return OwnConsentView.of(consent.answer(actor, asked.version(), asked.consents()));
  }

  /** What the own school asks for; administrators only. */
  @GET
  @Path("school/research-text")
  public ResearchDeskView show() {
    return ResearchDeskView.of(desk.show(currentActor.require()));
  }

  /** Publishes a new text. */
  @PUT
  @Path("school/research-text")
  public ResearchDeskView publish(ResearchTextRequest request) {
    var actor = currentActor.require();
    ResearchTextRequest asked = RequestBody.require(request);
    return ResearchDeskView.of(desk.publish(actor, asked.version(), asked.text()));
  }

  /** Whether a person may be asked. */
  @GET
  @Path("people/{account}/research")
  public AskableView askable(@PathParam("account") UUID accountId) {
    return new AskableView(desk.isPossible(currentActor.require(), accountId));
  }

  /** Says whether a person may be asked. */
  @PUT
  @Path("people/{account}/research")
  public AskableView setAskable(@PathParam("account") UUID accountId, AskableView request) {
    var actor = currentActor.require();
    boolean possible = RequestBody.require(request).possible();
    return new AskableView(desk.setPossible(actor, accountId, possible));
  }
}
