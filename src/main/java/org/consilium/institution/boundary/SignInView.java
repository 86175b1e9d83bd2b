package org.consilium.institution.boundary;

import java.time.Instant;
import java.util.UUID;
import org.consilium.institution.control.OpenSignIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place where I am signed in.
 *
 * @param device such as "Firefox, Windows"; null where nothing is known of it
 * @param current whether it is the one that asks
 */
public record SignInView(
    UUID id,
    @Schema(nullable = true) String device,
    Instant since,
    Instant lastUsed,
    boolean current) {

  static SignInView of(OpenSignIn signIn, UUID current) {
    return new SignInView(
        signIn.id(),
        signIn.device(),
        signIn.since(),
        signIn.lastUsed(),
        signIn.id().equals(current));
  }
}
