package org.consilium.institution.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.consilium.institution.control.SignInBook;
import org.consilium.institution.control.SigningIn;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.security.SignInCookie;

/** Signing in and out. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignInResource {

  @Inject private SigningIn signingIn;
  @Inject private SignInBook signIns;
  @Inject private SignInCookie cookies;
  @Inject private HashingQueue queue;
  @Inject private CurrentActor currentActor;

  /** Signs in with e-mail and password; answers 204 with the cookies. */
  @POST
  @Path("sign-in")
  public CompletionStage<Response> signIn(SignInRequest request, @Context HttpHeaders headers) {
    requireAll(request, request == null ? null : request.email(), "email");
    requireAll(request, request.password(), "password");
    SigningIn.Browser browser = RequestingBrowser.of(headers, cookies);
    return queue
        .submit(() -> signingIn.withPassword(request.email(), request.password(), browser))
        .thenApply(this::entered);
  }

  /** How long a sign-in waits that begins now; to whoever waits, so that they know. */
  @GET
  @Path("sign-in/queue")
  public QueueView queue() {
    return queue.state();
  }

  /** Redeems a one-time code; answers 204 with the cookies. */
  @POST
  @Path("sign-in-codes/redemption")
  public CompletionStage<Response> redeem(RedemptionRequest request, @Context HttpHeaders headers) {
    requireAll(request, request == null ? null : request.code(), "code");
    requireAll(request, request.password(), "password");
    signingIn.requireGood(request.code());
    SigningIn.Browser browser = RequestingBrowser.of(headers, cookies);
    return queue
        .submit(() -> signingIn.withCode(request.code(), request.password(), browser))
        .thenApply(this::entered);
  }

  /** Ends this sign-in; its sockets close. */
  @POST
  @Path("sign-out")
  public Response signOut() {
    signIns.end(currentActor.require());
    return Response.noContent().cookie(cookies.clear()).build();
  }

  private Response entered(SigningIn.SignedIn signedIn) {
    return Response.noContent()
        .cookie(
            cookies.issue(signedIn.token(), SignInBook.LIFE), cookies.device(signedIn.deviceMark()))
        .build();
  }

  private static void requireAll(Object request, String value, String field) {
    if (request == null || value == null || value.isBlank() || value.length() > 300) {
      throw DomainProblem.invalid(
          "institution.incomplete",
          "Please fill in everything.",
          List.of(new Fault(field, "This is empty or too long.")));
    }
  }
}
