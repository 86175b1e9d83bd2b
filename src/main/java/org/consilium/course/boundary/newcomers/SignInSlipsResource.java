package org.consilium.course.boundary.newcomers;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.course.control.newcomers.SignInSlips;
import org.consilium.institution.MadeSlips;
import org.consilium.platform.security.CurrentActor;

/** Sign-in slips of a course. */
@Path("courses/{course}/sign-in-slips")
@Produces(MediaType.APPLICATION_JSON)
public class SignInSlipsResource {

  @Inject private CurrentActor currentActor;
  @Inject private SignInSlips slips;

  /** New codes for my school's students who have no password yet; former codes end. */
  @POST
  public MadeSlips issue(@PathParam("course") UUID courseId) {
    return slips.issue(currentActor.require(), courseId);
  }
}
