package org.consilium.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Looks;
import org.consilium.platform.security.Role;
import org.consilium.session.SessionAccess;

/**
 * Use case: the staff of a rehearsal see what one of its simulated students sees, asked anew at
 * every request. To everybody else, and of everybody real, there is nobody to look through.
 */
@ApplicationScoped
@Transactional
public class LookingThrough implements Looks {

  @Inject private SessionAccess access;
  @Inject private RehearsalBook book;

  @Override
  public Actor through(Actor actor, String accountId) {
    Simulated student = require(actor, accountId);
    return new Actor(
        student.accountId(), student.schoolId(), Set.of(Role.STUDENT), actor.signInId());
  }

  /** A simulated student of a rehearsal. */
  record Simulated(UUID accountId, UUID schoolId, UUID sessionId) {}

  private Simulated require(Actor actor, String accountId) {
    try {
      Simulated student =
          book.simulated(UUID.fromString(accountId)).orElseThrow(LookingThrough::nobody);
      access.requireStaff(actor, student.sessionId());
      return student;
    } catch (IllegalArgumentException | DomainProblem nobodyToThisActor) {
      throw nobody();
    }
  }

  private static DomainProblem nobody() {
    return DomainProblem.notFound(
        "rehearsal.nobody-to-look-through",
        "There is no simulated student here whose screen you could see. The rehearsal may have been"
            + " removed.");
  }
}
