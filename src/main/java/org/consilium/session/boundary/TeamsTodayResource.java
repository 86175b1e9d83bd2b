package org.consilium.session.boundary;

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
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;
import org.consilium.session.TeamChange.Kind;
import org.consilium.session.boundary.TeamsTodayView.FreeStudentView;
import org.consilium.session.control.teams.ChangingTeams;
import org.consilium.session.control.teams.PlannedChange;
import org.consilium.session.control.teams.TeamsToday;
import org.consilium.session.control.teams.WalkIns;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The teams of a session on the day, for staff; each change answers with the teams as they are. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("sessions/{session}/teams")
public class TeamsTodayResource {

  @PathParam("session")
  private UUID sessionId;

  @Inject private CurrentActor currentActor;
  @Inject private TeamsToday today;
  @Inject private ChangingTeams changing;
  @Inject private WalkIns walkIns;

  /**
   * A change.
   *
   * @param version of the teams that the person saw
   * @param accountIds the one of a move or a walk-in, those who leave in a split
   * @param fromTeamId the team of a merge or a split
   * @param toTeamId the team to join; null in a split
   */
  public record TeamChangeRequest(
      int version,
      Kind kind,
      List<UUID> accountIds,
      @Schema(nullable = true) UUID fromTeamId,
      @Schema(nullable = true) UUID toTeamId) {

    PlannedChange planned() {
      if (kind == null) {
        throw DomainProblem.invalid(
            "session.no-kind-of-change", "Please say what is to be changed. Nothing was changed.");
      }
      return new PlannedChange(kind, accountIds, fromTeamId, toTeamId);
    }
  }

  /** What a change would mean, in sentences. */
  public record TeamForecastView(List<String> sentences) {}

  /** To undo a change; the version of the teams that the person saw. */
  public record UndoingRequest(int version) {}

  /** An e-mail address or a student number. */
  public record WalkInRequest(String text) {}

  /** Who is in which team today. */
  @GET
  public TeamsTodayView show() {
    return view(currentActor.require());
  }

  /** What a change would mean. */
  @POST
  @Path("preview")
  public TeamForecastView preview(TeamChangeRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    return new TeamForecastView(changing.preview(actor, sessionId, request.planned()));
  }

  /** Makes a change. */
  @POST
  @Path("changes")
  public TeamsTodayView change(TeamChangeRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    changing.change(actor, sessionId, request.version(), request.planned());
    return view(actor);
  }

  /** Undoes the last change. */
  @POST
  @Path("changes/{change}/undoing")
  public TeamsTodayView undo(@PathParam("change") UUID changeId, UndoingRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    changing.undo(actor, sessionId, changeId, request.version());
    return view(actor);
  }

  /** Finds a student of the own school who is in no team, enrolled or not. */
  @POST
  @Path("walk-in")
  public FreeStudentView find(WalkInRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    return FreeStudentView.of(walkIns.find(actor, sessionId, request.text()));
  }

  private TeamsTodayView view(Actor actor) {
    return TeamsTodayView.of(today.show(actor, sessionId), actor.institutionId());
  }
}
