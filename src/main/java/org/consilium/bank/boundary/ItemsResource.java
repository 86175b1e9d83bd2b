package org.consilium.bank.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.consilium.bank.control.Bank;
import org.consilium.platform.security.CurrentActor;

/** The question bank of a course. */
@Path("courses/{course}/items")
@Produces(MediaType.APPLICATION_JSON)
public class ItemsResource {

  @Inject private CurrentActor currentActor;
  @Inject private Bank bank;

  /** All items with their keys; staff only. */
  @GET
  public List<ItemView> list(@PathParam("course") UUID courseId) {
    return bank.list(currentActor.require(), courseId).stream().map(ItemView::of).toList();
  }
}
