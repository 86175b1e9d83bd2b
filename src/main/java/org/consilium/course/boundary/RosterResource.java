package org.consilium.course.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.consilium.course.control.RosterUpload;
import org.consilium.course.control.Rosters;
import org.consilium.institution.People;
import org.consilium.institution.PeopleFiles;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.text.Upload;

/** The roster of a course; files come as they are, as {@code text/csv}. */
@Path("courses/{course}/roster")
@Produces(MediaType.APPLICATION_JSON)
public class RosterResource {

  private static final String CSV = "text/csv";

  @Inject private CurrentActor currentActor;
  @Inject private Rosters rosters;
  @Inject private RosterUpload upload;
  @Inject private People people;

  /** Who takes part; staff only. */
  @GET
  public RosterView show(@PathParam("course") UUID courseId) {
    return RosterView.of(rosters.show(currentActor.require(), courseId), people.schools());
  }

  /** What taking the file over would do; nothing is saved. */
  @POST
  @Path("preview")
  @Consumes(CSV)
  public RosterPlanView preview(@PathParam("course") UUID courseId, InputStream file) {
    Actor actor = currentActor.require();
    return RosterPlanView.of(upload.preview(actor, courseId, read(file)));
  }

  /** Takes the file over, if that still does what the preview with this digest showed. */
  @POST
  @Consumes(CSV)
  public RosterResultView confirm(
      @PathParam("course") UUID courseId, @QueryParam("digest") String digest, InputStream file) {
    Actor actor = currentActor.require();
    return RosterResultView.of(upload.confirm(actor, courseId, read(file), digest));
  }

  private static byte[] read(InputStream file) {
    return Upload.read(file, PeopleFiles.MOST_BYTES, "course.roster-too-large");
  }
}
