package org.consilium.gradebook.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.consilium.gradebook.control.ResearchFiles;
import org.consilium.platform.security.CurrentActor;

/** A course's results for research, as a file. */
@Path("courses/{course}/research.csv")
@Produces("text/csv;charset=UTF-8")
public class ResearchFilesResource {

  @Inject private CurrentActor currentActor;
  @Inject private ResearchFiles files;

  /** Of consenting people alone, for coordinators. */
  @GET
  public Response csv(@PathParam("course") UUID courseId) {
    String file = files.csv(currentActor.require(), courseId);
    return Response.ok(file.getBytes(StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"research.csv\"")
        .build();
  }
}
