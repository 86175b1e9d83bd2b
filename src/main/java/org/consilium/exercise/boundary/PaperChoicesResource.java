package org.consilium.exercise.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.consilium.exercise.control.EnteringChoices;
import org.consilium.exercise.control.EnteringChoices.ChoiceOnPaper;
import org.consilium.exercise.control.EnteringChoices.PaperExercise;
import org.consilium.exercise.entity.PaperChoice;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What teams chose on paper, for staff who enter it. */
@Path("phases/{phase}/exercise/paper")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaperChoicesResource {

  @PathParam("phase")
  private UUID phaseId;

  @Inject private CurrentActor currentActor;
  @Inject private EnteringChoices entering;

  /**
   * What counts of every team.
   *
   * @param takesPaper whether choices can be entered now
   */
  public record PaperChoicesView(boolean takesPaper, List<PaperChoice> teams) {}

  /**
   * What a team's page says.
   *
   * @param letter null, in a correction, takes an entry back
   * @param seen the revision that was seen, 0 for none
   * @param correction the reason for replacing what is stored, or null
   */
  public record ChoiceRequest(
      @Schema(nullable = true) String letter,
      @Schema(nullable = true) String reason,
      int seen,
      @Schema(nullable = true) String correction) {}

  /** What counts of every team. */
  @GET
  public PaperChoicesView choices() {
    PaperExercise exercise = entering.show(currentActor.require(), phaseId);
    return new PaperChoicesView(exercise.takesPaper(), exercise.teams());
  }

  /** Enters one team's page. */
  @PUT
  @Path("{team}")
  public PaperChoice enter(@PathParam("team") UUID teamId, ChoiceRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    return entering.enter(
        actor,
        phaseId,
        teamId,
        new ChoiceOnPaper(
            request.letter(), request.reason(), request.seen(), request.correction()));
  }
}
