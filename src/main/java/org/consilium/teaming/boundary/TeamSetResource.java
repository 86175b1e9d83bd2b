package org.consilium.teaming.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.institution.People;
import org.consilium.platform.security.CurrentActor;
import org.consilium.teaming.control.TeamSets;

/** One team set. */
@Path("team-sets/{teamSet}")
@Produces(MediaType.APPLICATION_JSON)
public class TeamSetResource {

  @Inject private CurrentActor currentActor;
  @Inject private TeamSets teamSets;
  @Inject private People people;

  /** Its teams with their composition; staff only. */
  @GET
  public TeamSetView show(@PathParam("teamSet") UUID teamSetId) {
    return TeamSetView.of(teamSets.show(currentActor.require(), teamSetId), people.schools());
  }

  /** Lets two people of a draft change places. */
  @POST
  @Path("swaps")
  @Consumes(MediaType.APPLICATION_JSON)
  public TeamSetView swap(@PathParam("teamSet") UUID teamSetId, SwapRequest request) {
    UUID first = request == null ? null : request.first();
    UUID second = request == null ? null : request.second();
    return TeamSetView.of(
        teamSets.swap(currentActor.require(), teamSetId, first, second), people.schools());
  }

  /** Publishes a draft. */
  @POST
  @Path("publication")
  public TeamSetView publish(@PathParam("teamSet") UUID teamSetId) {
    return TeamSetView.of(teamSets.publish(currentActor.require(), teamSetId), people.schools());
  }

  /** Throws a draft away. */
  @DELETE
  public void delete(@PathParam("teamSet") UUID teamSetId) {
    teamSets.delete(currentActor.require(), teamSetId);
  }
}
