package org.consilium.exercise.boundary;

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
import org.consilium.exercise.control.PreparingExercises;
import org.consilium.exercise.control.Revealing;
import org.consilium.platform.security.CurrentActor;

/** The exercise of a phase: prepared by coordinators, revealed by staff. */
@Path("phases/{phase}")
@Produces(MediaType.APPLICATION_JSON)
public class ExercisesResource {

  @Inject private CurrentActor currentActor;
  @Inject private PreparingExercises preparing;
  @Inject private Revealing revealing;

  /** The question and what its options are worth, nothing while it is unwritten; staff only. */
  @GET
  @Path("exercise")
  public ExerciseView show(@PathParam("phase") UUID phaseId) {
    return preparing.show(currentActor.require(), phaseId).map(ExerciseView::of).orElse(null);
  }

  /** Writes the question anew, before the session begins. */
  @PUT
  @Path("exercise")
  @Consumes(MediaType.APPLICATION_JSON)
  public ExerciseView prepare(@PathParam("phase") UUID phaseId, ExerciseRequest request) {
    ExerciseRequest given = request == null ? new ExerciseRequest(null, null) : request;
    return ExerciseView.of(
        preparing.prepare(currentActor.require(), phaseId, given.question(), given.options()));
  }

  /** Tells all teams all choices at once. */
  @POST
  @Path("reveal")
  public RevealView reveal(@PathParam("phase") UUID phaseId) {
    return new RevealView(revealing.reveal(currentActor.require(), phaseId));
  }
}
