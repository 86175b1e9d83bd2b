package org.consilium.caseboard.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.consilium.caseboard.control.TakingBoards;
import org.consilium.caseboard.entity.rules.file.BoardFile;
import org.consilium.caseboard.entity.rules.file.BoardMarkdown;
import org.consilium.platform.security.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A board as a file, whose name says nothing of whose it is. */
@Path("boards/{board}")
@Produces(MediaType.APPLICATION_JSON)
public class BoardFilesResource {

  @Inject private CurrentActor currentActor;
  @Inject private TakingBoards taking;

  /** For programs. */
  @GET
  @Path("board.json")
  @APIResponseSchema(BoardFile.class)
  public Response json(@PathParam("board") UUID boardId) {
    return attached("board.json", taking.take(currentActor.require(), boardId));
  }

  /** For people, in English unless there are words in the language. */
  @GET
  @Path("board.md")
  @Produces("text/markdown;charset=UTF-8")
  public Response markdown(
      @PathParam("board") UUID boardId,
      @QueryParam("language") @DefaultValue("en") String language) {
    BoardFile file = taking.take(currentActor.require(), boardId);
    String document = BoardMarkdown.of(file, Locale.forLanguageTag(language));
    return attached("board.md", document.getBytes(StandardCharsets.UTF_8));
  }

  private static Response attached(String name, Object content) {
    return Response.ok(content)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
