package org.consilium.caseboard.boundary.template;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.caseboard.control.template.ChoosingTemplate;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;

/** From which template the boards of a phase's case are made. */
@Path("phases/{phase}/board-template")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TemplateChoiceResource {

  @Inject private CurrentActor currentActor;
  @Inject private ChoosingTemplate choosing;

  /** What is chosen and what could be; staff only. */
  @GET
  public TemplateChoiceView show(@PathParam("phase") UUID phaseId) {
    return TemplateChoiceView.of(choosing.show(currentActor.require(), phaseId));
  }

  /** Chooses until the first board is made; coordinators only. */
  @PUT
  public TemplateChoiceView choose(
      @PathParam("phase") UUID phaseId, TemplateChoiceRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    return TemplateChoiceView.of(
        choosing.choose(actor, phaseId, request.builtIn(), request.templateId()));
  }
}
