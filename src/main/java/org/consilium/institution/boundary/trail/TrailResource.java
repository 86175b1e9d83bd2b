package org.consilium.institution.boundary.trail;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.consilium.institution.boundary.SearchedDay;
import org.consilium.institution.control.trail.ReadingTrail;
import org.consilium.institution.control.trail.TrailSearch;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;

/** What the people of the administrator's school did. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class TrailResource {

  /** Tells spreadsheet programs that the file is UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Inject private CurrentActor currentActor;
  @Inject private ReadingTrail trail;

  /** A page; {@code before} is the last entry of the page before. */
  @GET
  @Path("trail")
  public TrailView page(
      @QueryParam("person") String person,
      @QueryParam("action") String action,
      @QueryParam("from") String from,
      @QueryParam("until") String until,
      @QueryParam("before") UUID before) {
    Actor actor = currentActor.require();
    TrailSearch search =
        new TrailSearch(
            person, action, SearchedDay.of(from, "from"), SearchedDay.of(until, "until"), before);
    return TrailView.of(trail.page(actor, search));
  }

  /** All of it as a CSV file. */
  @GET
  @Path("trail.csv")
  @Produces("text/csv;charset=UTF-8")
  public Response csv(
      @QueryParam("person") String person,
      @QueryParam("action") String action,
      @QueryParam("from") String from,
      @QueryParam("until") String until) {
    Actor actor = currentActor.require();
    TrailSearch search =
        new TrailSearch(
            person, action, SearchedDay.of(from, "from"), SearchedDay.of(until, "until"), null);
    String file = BYTE_ORDER_MARK + trail.csv(actor, search);
    return Response.ok(file.getBytes(StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trail.csv\"")
        .build();
  }
}
