package org.consilium.bank.boundary;

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
import org.consilium.bank.control.Bank;
import org.consilium.bank.control.ItemUpload;
import org.consilium.bank.entity.rules.GiftReader;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.text.Upload;

/** The question bank of a course; files in GIFT format come as they are, as plain text. */
@Path("courses/{course}/items")
@Produces(MediaType.APPLICATION_JSON)
public class ItemsResource {

  @Inject private CurrentActor currentActor;
  @Inject private Bank bank;
  @Inject private ItemUpload upload;

  /** All items with their keys; staff only. */
  @GET
  public List<ItemView> list(@PathParam("course") UUID courseId) {
    return bank.list(currentActor.require(), courseId).stream().map(ItemView::of).toList();
  }

  /** What the file would add; nothing is saved. */
  @POST
  @Path("preview")
  @Consumes(MediaType.TEXT_PLAIN)
  public ItemsPlanView preview(@PathParam("course") UUID courseId, InputStream gift) {
    Actor actor = currentActor.require();
    return ItemsPlanView.of(upload.preview(actor, courseId, read(gift)));
  }

  /**
   * Adds the file's new items, if that is still what the preview with this digest showed.
   *
   * @param language in which they are written, such as {@code de}
   */
  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  public ItemsResultView confirm(
      @PathParam("course") UUID courseId,
      @QueryParam("language") String language,
      @QueryParam("digest") String digest,
      InputStream gift) {
    Actor actor = currentActor.require();
    return new ItemsResultView(upload.confirm(actor, courseId, language, read(gift), digest));
  }

  private static byte[] read(InputStream gift) {
    return Upload.read(gift, GiftReader.MOST_BYTES, "bank.file-too-large");
  }
}
