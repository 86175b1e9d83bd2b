package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;

/** Use cases: see where I am signed in, and end what I do not want. Everybody for themself. */
@ApplicationScoped
@Transactional
public class OwnSignIns {

  @Inject private SignInBook book;

  /** Where the actor is signed in, the last used first. */
  public List<OpenSignIn> list(Actor actor) {
    return book.of(actor.accountId());
  }

  /** Ends one of the actor's sign-ins; its sockets close. */
  public void end(Actor actor, UUID signInId) {
    if (!book.end(actor.accountId(), signInId)) {
      throw DomainProblem.notFound(
          "institution.no-sign-in", "This device is not signed in any more.");
    }
  }

  /** Ends all of the actor's sign-ins, this one too. */
  public void endAll(Actor actor) {
    book.endAll(actor.accountId());
  }
}
