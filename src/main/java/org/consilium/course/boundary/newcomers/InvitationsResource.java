package org.consilium.course.boundary.newcomers;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.control.newcomers.CourseInvitations;
import org.consilium.institution.InvitationSheet;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Letters by mail to students of a course who have never signed in. */
@Path("courses/{course}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsResource {

  @Inject private CurrentActor currentActor;
  @Inject private CourseInvitations invitations;

  /**
   * Whom to invite.
   *
   * @param accounts null for everybody to whom no letter is on its way and who has none that is
   *     good
   * @param language of the letter: {@code en} or {@code de}
   */
  public record CourseInvitationRequest(
      @Schema(nullable = true) Set<UUID> accounts, String language) {}

  /** Whose invitations to take back. */
  public record CourseWithdrawalRequest(Set<UUID> accounts) {}

  /** How they stand. */
  @GET
  public InvitationSheet show(@PathParam("course") UUID courseId) {
    return invitations.show(currentActor.require(), courseId);
  }

  /** Queues letters. */
  @POST
  public InvitationSheet invite(
      @PathParam("course") UUID courseId, CourseInvitationRequest request) {
    Actor actor = currentActor.require();
    CourseInvitationRequest asked = RequestBody.require(request);
    return invitations.invite(actor, courseId, asked.accounts(), asked.language());
  }

  /** Takes letters back. */
  @POST
  @Path("withdrawal")
  public InvitationSheet withdraw(
      @PathParam("course") UUID courseId, CourseWithdrawalRequest request) {
    Actor actor = currentActor.require();
    CourseWithdrawalRequest asked = RequestBody.require(request);
    return invitations.withdraw(actor, courseId, requireNonNullElse(asked.accounts(), Set.of()));
  }
}
