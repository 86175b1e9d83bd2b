package org.consilium.peerevaluation.boundary;

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
import org.consilium.peerevaluation.PeerRating;
import org.consilium.peerevaluation.control.FollowingPeerEvaluation;
import org.consilium.peerevaluation.control.FollowingPeerEvaluation.Count;
import org.consilium.peerevaluation.control.RatingTeammates;
import org.consilium.peerevaluation.control.ReadingRatings;
import org.consilium.platform.security.CurrentActor;

/** A peer evaluation: mine to give, mine received; for staff its progress, release and ratings. */
@Path("phases/{phase}/peer-evaluation")
@Produces(MediaType.APPLICATION_JSON)
public class PeerEvaluationResource {

  @Inject private CurrentActor currentActor;
  @Inject private RatingTeammates rating;
  @Inject private FollowingPeerEvaluation following;
  @Inject private ReadingRatings reading;

  /** My teammates and what I said of them. */
  @GET
  public MyPeerEvaluationView mine(@PathParam("phase") UUID phaseId) {
    return MyPeerEvaluationView.of(rating.mine(currentActor.require(), phaseId));
  }

  /** Stores my rating of a teammate; sent again, the last one counts. */
  @PUT
  @Path("{ratee}")
  @Consumes(MediaType.APPLICATION_JSON)
  public MyPeerEvaluationView rate(
      @PathParam("phase") UUID phaseId, @PathParam("ratee") UUID rateeId, RatingRequest request) {
    PeerRating sent = request == null ? new PeerRating(null, null, null) : request.rating();
    return MyPeerEvaluationView.of(rating.rate(currentActor.require(), phaseId, rateeId, sent));
  }

  /** What I received. */
  @GET
  @Path("received")
  public MyReceivedView received(@PathParam("phase") UUID phaseId) {
    return MyReceivedView.of(reading.received(currentActor.require(), phaseId));
  }

  /**
   * How many have finished, for the wall of the hall.
   *
   * @param finished how many rated every teammate
   * @param students how many there are
   */
  public record PeerWallView(int finished, int students) {}

  /** How far all are, without anybody's name; opened by staff. */
  @GET
  @Path("wall")
  public PeerWallView wall(@PathParam("phase") UUID phaseId) {
    Count count = following.count(currentActor.require(), phaseId);
    return new PeerWallView(count.finished(), count.students());
  }

  /** Who has rated how many, for staff. */
  @GET
  @Path("progress")
  public PeerProgressView progress(@PathParam("phase") UUID phaseId) {
    return PeerProgressView.of(following.progress(currentActor.require(), phaseId));
  }

  /** Releases it to the rated; again changes nothing. */
  @POST
  @Path("release")
  public PeerProgressView release(@PathParam("phase") UUID phaseId) {
    return PeerProgressView.of(following.release(currentActor.require(), phaseId));
  }

  /** What students of the reader's own school received, for staff. */
  @GET
  @Path("ratings")
  public OwnStudentsReceivedView ratings(@PathParam("phase") UUID phaseId) {
    return OwnStudentsReceivedView.of(reading.ofOwnStudents(currentActor.require(), phaseId));
  }
}
