package org.consilium.session;

import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.security.Actor;

/**
 * The right to a session. Who is not in its course gets {@code session.no-session} (not found); a
 * member without the right gets {@code session.not-allowed}.
 */
public interface SessionAccess {

  /** Anybody of the course. */
  SessionInfo requireMember(Actor actor, UUID sessionId);

  /** Whether somebody of the course is its staff; refuses who is not in the course. */
  boolean isStaff(Actor actor, UUID sessionId);

  /** A student as by {@link #requireStudent}, or nothing for the staff of the course. */
  Optional<Participant> studentUnlessStaff(Actor actor, UUID sessionId);

  /** Facilitators and coordinators of the course: they see everything and assist. */
  SessionInfo requireStaff(Actor actor, UUID sessionId);

  /**
   * Whoever conducts the session while it runs, held so until the transaction ends; before and
   * after that any of its staff.
   */
  SessionInfo requireConductor(Actor actor, UUID sessionId);

  /** Coordinators of the course: they prepare. */
  SessionInfo requireCoordinator(Actor actor, UUID sessionId);

  /** A student of the course who has a team in the session now. */
  Participant requireStudent(Actor actor, UUID sessionId);

  /** The same with the team that counts for the phase: of one that has ended, the team of then. */
  Participant requireStudent(Actor actor, PhaseInfo phase);
}
