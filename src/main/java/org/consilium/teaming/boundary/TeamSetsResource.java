package org.consilium.teaming.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.People;
import org.consilium.platform.security.CurrentActor;
import org.consilium.teaming.control.TeamForming;
import org.consilium.teaming.control.TeamSets;

/** The team sets of a course. */
@Path("courses/{course}/team-sets")
@Produces(MediaType.APPLICATION_JSON)
public class TeamSetsResource {

  @Inject private CurrentActor currentActor;
  @Inject private TeamSets teamSets;
  @Inject private TeamForming forming;
  @Inject private People people;

  /** All team sets, newest first; staff only. */
  @GET
  public List<TeamSetSummaryView> list(@PathParam("course") UUID courseId) {
    return teamSets.list(currentActor.require(), courseId).stream()
        .map(TeamSetSummaryView::of)
        .toList();
  }

  /** Forms teams of all students, as a draft; coordinators only. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public TeamSetView form(@PathParam("course") UUID courseId, TeamSetRequest request) {
    String name = request == null ? null : request.name();
    int teamSize = request == null ? 0 : request.teamSize();
    return TeamSetView.of(
        forming.form(currentActor.require(), courseId, name, teamSize), people.schools());
  }
}
