package org.consilium.course.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.course.control.Rosters;
import org.consilium.institution.People;
import org.consilium.platform.security.CurrentActor;

/** The roster of a course. */
@Path("courses/{course}/roster")
@Produces(MediaType.APPLICATION_JSON)
public class RosterResource {

  @Inject private CurrentActor currentActor;
  @Inject private Rosters rosters;
  @Inject private People people;

  /** Who takes part; staff only. */
  @GET
  public RosterView show(@PathParam("course") UUID courseId) {
    return RosterView.of(rosters.show(currentActor.require(), courseId), people.schools());
  }
}
