package org.consilium.readiness.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;
import org.consilium.readiness.boundary.PaperTestView.PaperSheetView;
import org.consilium.readiness.control.onpaper.EnteringPaper;
import org.consilium.readiness.control.onpaper.PrintingRats;

/** A test on paper, for staff: printed beforehand, entered afterwards. */
@Path("phases/{phase}/rat")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaperResource {

  @PathParam("phase")
  private UUID phaseId;

  @Inject private CurrentActor currentActor;
  @Inject private PrintingRats printing;
  @Inject private EnteringPaper entering;

  /** The questions as they are printed, with their keys. */
  @GET
  @Path("print")
  public PrintedRatView print() {
    return PrintedRatView.of(printing.print(currentActor.require(), phaseId));
  }

  /** The sheets as they stand. */
  @GET
  @Path("paper")
  public PaperTestView sheets() {
    return PaperTestView.of(entering.show(currentActor.require(), phaseId));
  }

  /** Enters one sheet: of a tRAT a team's card, of an iRAT a student's answers. */
  @PUT
  @Path("paper/{sheet}")
  public PaperSheetView enter(@PathParam("sheet") UUID sheetId, SheetRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    return PaperSheetView.of(entering.enter(actor, phaseId, sheetId, request.toSheet()));
  }
}
