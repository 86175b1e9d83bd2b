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
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.People;
import org.consilium.institution.School;
import org.consilium.platform.security.CurrentActor;
import org.consilium.teaming.control.MyTeam;
import org.consilium.teaming.control.MyTeams;
import org.consilium.teaming.control.TeamForming;
import org.consilium.teaming.control.TeamSets;

/** The teams of a course. */
@Path("courses/{course}")
@Produces(MediaType.APPLICATION_JSON)
public class CourseTeamsResource {

  @Inject private CurrentActor currentActor;
  @Inject private TeamSets teamSets;
  @Inject private TeamForming forming;
  @Inject private MyTeams myTeams;
  @Inject private People people;

  /** All team sets, newest first; staff only. */
  @GET
  @Path("team-sets")
  public List<TeamSetSummaryView> list(@PathParam("course") UUID courseId) {
    return teamSets.list(currentActor.require(), courseId).stream()
        .map(TeamSetSummaryView::of)
        .toList();
  }

  /** Forms teams of all students, as a draft; coordinators only. */
  @POST
  @Path("team-sets")
  @Consumes(MediaType.APPLICATION_JSON)
  public TeamSetView form(@PathParam("course") UUID courseId, TeamSetRequest request) {
    String name = request == null ? null : request.name();
    int teamSize = request == null ? 0 : request.teamSize();
    return TeamSetView.of(
        forming.form(currentActor.require(), courseId, name, teamSize), people.schools());
  }

  /** The teams in which I am, of published team sets. */
  @GET
  @Path("my-teams")
  public List<MyTeamView> mine(@PathParam("course") UUID courseId) {
    List<MyTeam> mine = myTeams.list(currentActor.require(), courseId);
    Map<UUID, School> schools = people.schools();
    return mine.stream().map(team -> MyTeamView.of(team, schools)).toList();
  }
}
