package org.consilium.platform.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.consilium.platform.problem.DomainProblem;

/** The person of the running request; set by the guard at the door. */
@RequestScoped
public class CurrentActor {

  private Actor actor;

  /** Called once by the guard. */
  public void set(Actor signedIn) {
    this.actor = signedIn;
  }

  /** The person, if anybody is signed in. */
  public Optional<Actor> find() {
    return Optional.ofNullable(actor);
  }

  /** The person, or the refusal NOT_SIGNED_IN. */
  public Actor require() {
    return find().orElseThrow(DomainProblem::notSignedIn);
  }
}
