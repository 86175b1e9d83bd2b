package org.consilium.caseboard.boundary.template;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.consilium.caseboard.control.template.BoardTemplates;
import org.consilium.caseboard.control.template.TemplateFile;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.text.Upload;
import org.consilium.platform.web.RequestBody;

/**
 * The board templates of one's own school; coordinators and administrators only. Files come and go
 * as {@code src/docs/board-template-format.md} says.
 */
@Path("board-templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BoardTemplatesResource {

  @Inject private CurrentActor currentActor;
  @Inject private BoardTemplates templates;

  /** All of them, and those that every school has. */
  @GET
  public BoardTemplatesView list() {
    return new BoardTemplatesView(
        BuiltInTemplateView.all(),
        templates.list(currentActor.require()).stream().map(BoardTemplateView::of).toList());
  }

  /** Saves a new one. */
  @POST
  public BoardTemplateView add(TemplateRequest request) {
    Actor actor = currentActor.require();
    return BoardTemplateView.of(templates.add(actor, RequestBody.require(request).draft()));
  }

  /** What a template file holds; nothing is saved. */
  @POST
  @Path("file")
  public TemplateDraftView read(InputStream file) {
    Actor actor = currentActor.require();
    byte[] bytes = Upload.read(file, TemplateFile.MOST_BYTES, "caseboard.template-file-too-large");
    return TemplateDraftView.of(templates.read(actor, bytes));
  }

  /** One of them. */
  @GET
  @Path("{template}")
  public BoardTemplateView show(@PathParam("template") UUID id) {
    return BoardTemplateView.of(templates.show(currentActor.require(), id));
  }

  /** Saves it anew, if it is still as it was seen. */
  @PUT
  @Path("{template}")
  public BoardTemplateView change(
      @PathParam("template") UUID id,
      @QueryParam("version") long version,
      TemplateRequest request) {
    Actor actor = currentActor.require();
    RequestBody.require(request);
    return BoardTemplateView.of(templates.change(actor, id, version, request.draft()));
  }

  /** Deletes it, if it is still as it was seen. */
  @DELETE
  @Path("{template}")
  public void delete(@PathParam("template") UUID id, @QueryParam("version") long version) {
    templates.delete(currentActor.require(), id, version);
  }

  /** It as a file. */
  @GET
  @Path("{template}/file")
  public Response file(@PathParam("template") UUID id) {
    String file = TemplateFile.write(templates.show(currentActor.require(), id));
    return Response.ok(file.getBytes(StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"board-template-" + id + ".json\"")
        .build();
  }
}
