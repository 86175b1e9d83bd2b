package org.consilium.teaming.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

/** A student's own teams in a course. */
@Path("courses/{course}/my-teams")
@Produces(MediaType.APPLICATION_JSON)
public class MyTeamsResource {

  @Inject private CurrentActor currentActor;
  @Inject private MyTeams myTeams;
  @Inject private People people;

  /** The teams in which I am, of published team sets. */
  @GET
  public List<MyTeamView> mine(@PathParam("course") UUID courseId) {
    List<MyTeam> mine = myTeams.list(currentActor.require(), courseId);
    Map<UUID, School> schools = people.schools();
    return mine.stream().map(team -> MyTeamView.of(team, schools)).toList();
  }
}
