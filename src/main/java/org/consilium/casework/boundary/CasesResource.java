package org.consilium.casework.boundary;

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
import java.util.List;
import java.util.UUID;
import org.consilium.casework.control.Cases;
import org.consilium.casework.control.file.CaseFile;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.text.Upload;

/** The cases of a course; files come as they are ({@code src/docs/case-format.md}). */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

  @Inject private CurrentActor currentActor;
  @Inject private Cases cases;

  /** The cases of a course, the newest first; staff only. */
  @GET
  @Path("courses/{course}/cases")
  public List<CaseSummaryView> list(@PathParam("course") UUID courseId) {
    return cases.list(currentActor.require(), courseId).stream().map(CaseSummaryView::of).toList();
  }

  /** One case in full; staff only. */
  @GET
  @Path("cases/{case}")
  public CaseView show(@PathParam("case") UUID caseId) {
    return CaseView.of(cases.show(currentActor.require(), caseId));
  }

  /** What a file would add; nothing is saved. */
  @POST
  @Path("courses/{course}/cases/preview")
  @Consumes(MediaType.APPLICATION_JSON)
  public CasePlanView preview(@PathParam("course") UUID courseId, InputStream file) {
    Actor actor = currentActor.require();
    return CasePlanView.of(cases.preview(actor, courseId, read(file)));
  }

  /** Adds the case of a file, if it is the one that was previewed. */
  @POST
  @Path("courses/{course}/cases")
  @Consumes(MediaType.APPLICATION_JSON)
  public AddedCaseView confirm(
      @PathParam("course") UUID courseId, @QueryParam("digest") String digest, InputStream file) {
    Actor actor = currentActor.require();
    return new AddedCaseView(cases.confirm(actor, courseId, digest, read(file)));
  }

  private static byte[] read(InputStream file) {
    return Upload.read(file, CaseFile.MOST_BYTES, "casework.case-too-large");
  }
}
