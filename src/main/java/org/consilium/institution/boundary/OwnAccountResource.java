package org.consilium.institution.boundary;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.consilium.institution.control.OwnPassword;
import org.consilium.institution.control.OwnSignIns;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.security.SignInCookie;
import org.consilium.platform.web.RequestBody;

/** One's own account: the password, and where one is signed in. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnAccountResource {

  @Inject private CurrentActor currentActor;
  @Inject private OwnPassword password;
  @Inject private OwnSignIns signIns;
  @Inject private SignInCookie cookies;
  @Inject private HashingQueue queue;

  /** Exchanges the password; other devices are signed out unless they are to stay. */
  @PUT
  @Path("password")
  public CompletionStage<Response> change(PasswordRequest request, @Context HttpHeaders headers) {
    Actor actor = currentActor.require();
    PasswordRequest asked = RequestBody.require(request);
    String present = requireNonNullElse(asked.present(), "");
    String mark = RequestingBrowser.of(headers, cookies).mark();
    return queue.submit(
        () -> {
          password.change(actor, present, asked.chosen(), mark, asked.keepOthers());
          return Response.noContent().build();
        });
  }

  /** Where I am signed in, the last used first. */
  @GET
  @Path("sign-ins")
  public List<SignInView> signIns() {
    Actor actor = currentActor.require();
    return signIns.list(actor).stream()
        .map(signIn -> SignInView.of(signIn, actor.signInId()))
        .toList();
  }

  /** Signs one device out. */
  @DELETE
  @Path("sign-ins/{signIn}")
  public void end(@PathParam("signIn") UUID signInId) {
    signIns.end(currentActor.require(), signInId);
  }

  /** Signs every device out, this one too. */
  @DELETE
  @Path("sign-ins")
  public Response endAll() {
    signIns.endAll(currentActor.require());
    return Response.noContent().cookie(cookies.clear()).build();
  }
}
