package org.consilium.platform.security;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Knows whose a sign-in token is; the room of accounts implements it. */
public interface SignIns {

  /**
   * The person of a token that is still good, renewed by this use.
   *
   * @param token the opaque value of the cookie
   */
  Optional<Actor> actorOf(String token);

  /** Those of these tokens that are still good, renewed by this use. */
  Set<String> stillGood(Collection<String> tokens);
}
