package org.consilium.institution.boundary.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.consilium.institution.PeopleFiles;
import org.consilium.institution.control.people.PeopleUpload;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.text.Upload;

/** The people of one's own school from a file, which comes as it is, as {@code text/csv}. */
@Path("people-file")
@Produces(MediaType.APPLICATION_JSON)
@Consumes("text/csv")
public class PeopleFileResource {

  @Inject private CurrentActor currentActor;
  @Inject private PeopleUpload upload;

  /** What taking the file over would do; nothing is saved. */
  @POST
  @Path("preview")
  public PeoplePlanView preview(InputStream file) {
    var actor = currentActor.require();
    return PeoplePlanView.of(upload.preview(actor, read(file)));
  }

  /** Takes the file over, if that still does what the preview with this digest showed. */
  @POST
  public PeopleTakenView confirm(@QueryParam("digest") String digest, InputStream file) {
    var actor = currentActor.require();
    PeopleUpload.Taken taken = upload.confirm(actor, read(file), digest);
    return new PeopleTakenView(taken.opened(), taken.changed());
  }

  private static byte[] read(InputStream file) {
    return Upload.read(file, PeopleFiles.MOST_BYTES, "institution.people-file-too-large");
  }
}
