package org.consilium.gradebook.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.gradebook.control.MakeUps;
import org.consilium.gradebook.control.Policies;
import org.consilium.gradebook.control.Results;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the own school counts the tests of its students. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
public class PoliciesResource {

  @Inject private CurrentActor currentActor;
  @Inject private Policies policies;
  @Inject private MakeUps makeUps;
  @Inject private Results results;

  /**
   * A make-up of an iRAT.
   *
   * @param points 0 to the test's maximum; null takes it back
   */
  public record MakeUpRequest(
      UUID phaseId, UUID accountId, @Schema(nullable = true) Integer points) {}

  /** The policy of the own school in a course, for staff. */
  @GET
  @Path("courses/{course}/attendance-policy")
  public StatedPolicyView show(@PathParam("course") UUID courseId) {
    return StatedPolicyView.of(policies.show(currentActor.require(), courseId));
  }

  /** States it anew. */
  @PUT
  @Path("courses/{course}/attendance-policy")
  public StatedPolicyView state(@PathParam("course") UUID courseId, PolicyView request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    return StatedPolicyView.of(policies.state(actor, courseId, request.policy()));
  }

  /** Enters a make-up of a student of the own school; answers with the table as it is then. */
  @PUT
  @Path("sessions/{session}/make-ups")
  public GradebookView makeUp(@PathParam("session") UUID sessionId, MakeUpRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    makeUps.enter(actor, sessionId, request.phaseId(), request.accountId(), request.points());
    return GradebookView.of(results.gradebook(actor, sessionId));
  }
}
