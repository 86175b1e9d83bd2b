package org.consilium.platform.security;

import java.util.Optional;

/** Knows whose a sign-in token is; the room of accounts implements it. */
public interface SignIns {

  /**
   * The person of a token that is still good, renewed by this use.
   *
   * @param token the opaque value of the cookie
   */
  Optional<Actor> actorOf(String token);
}
