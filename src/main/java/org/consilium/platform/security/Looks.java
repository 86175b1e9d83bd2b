package org.consilium.platform.security;

import org.consilium.platform.problem.DomainProblem;

/**
 * Lets somebody see what another account sees, for reading alone. Nobody real is ever looked
 * through: the room of rehearsals implements it, for those whom it invents.
 */
public interface Looks {

  /** The header of a request that looks through somebody's eyes: the account's id. */
  String HEADER = "Consilium-Look";

  /** The same as a parameter of the live socket's address. */
  String PARAMETER = "look";

  /**
   * Whoever is looked through; refuses (not found) everybody else.
   *
   * @param actor who looks
   * @param accountId through whose eyes, as it came from outside
   */
  Actor through(Actor actor, String accountId);

  /** The refusal of every change that somebody tries who only looks. */
  static DomainProblem lookOnly() {
    return DomainProblem.notAllowed(
        "platform.look-only",
        "You only see what this simulated student sees. Nothing was changed.");
  }
}
