package org.consilium.course.boundary.staff;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.course.CourseRole;
import org.consilium.course.boundary.RosterView;
import org.consilium.course.control.CourseStaff;
import org.consilium.course.control.Rosters;
import org.consilium.institution.People;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;

/** Who conducts and prepares a course. */
@Path("courses/{course}/staff")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffResource {

  @Inject private CurrentActor currentActor;
  @Inject private CourseStaff staff;
  @Inject private Rosters rosters;
  @Inject private People people;

  /** The staff, to staff: the own school's apart from the partners'. */
  @GET
  public RosterView list(@PathParam("course") UUID courseId) {
    return RosterView.of(rosters.staff(currentActor.require(), courseId), people.schools());
  }

  /** Adds somebody of the own school; coordinators only. */
  @POST
  public void add(@PathParam("course") UUID courseId, StaffRequest request) {
    var actor = currentActor.require();
    StaffRequest asked = RequestBody.require(request);
    staff.add(actor, courseId, asked.email(), asked.role());
  }

  /** Takes a role from somebody of the own school; coordinators only. */
  @DELETE
  @Path("{account}")
  public void remove(
      @PathParam("course") UUID courseId,
      @PathParam("account") UUID accountId,
      @QueryParam("role") CourseRole role) {
    staff.remove(currentActor.require(), courseId, accountId, role);
  }
}
