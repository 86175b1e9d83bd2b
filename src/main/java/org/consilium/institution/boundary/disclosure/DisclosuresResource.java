package org.consilium.institution.boundary.disclosure;

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
import org.consilium.institution.control.disclosure.LogSearch;
import org.consilium.institution.control.disclosure.ReadingDisclosures;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;

/** Who of other schools saw what of the people of the administrator's school. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class DisclosuresResource {

  /** Tells spreadsheet programs that the file is UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Inject private CurrentActor currentActor;
  @Inject private ReadingDisclosures disclosures;

  /** A page; {@code before} is the last entry of the page before. */
  @GET
  @Path("disclosures")
  public DisclosuresView page(
      @QueryParam("person") String person,
      @QueryParam("from") String from,
      @QueryParam("until") String until,
      @QueryParam("before") UUID before) {
    Actor actor = currentActor.require();
    LogSearch search =
        new LogSearch(person, SearchedDay.of(from, "from"), SearchedDay.of(until, "until"), before);
    return DisclosuresView.of(disclosures.page(actor, search));
  }

  /** All of it as a CSV file. */
  @GET
  @Path("disclosures.csv")
  @Produces("text/csv;charset=UTF-8")
  public Response csv(
      @QueryParam("person") String person,
      @QueryParam("from") String from,
      @QueryParam("until") String until) {
    Actor actor = currentActor.require();
    LogSearch search =
        new LogSearch(person, SearchedDay.of(from, "from"), SearchedDay.of(until, "until"), null);
    String file = BYTE_ORDER_MARK + disclosures.csv(actor, search);
    return Response.ok(file.getBytes(StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"disclosures.csv\"")
        .build();
  }
}
