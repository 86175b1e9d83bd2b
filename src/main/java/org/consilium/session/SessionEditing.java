package org.consilium.session;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.security.Actor;

/** Prepares and plays sessions for the demo, through the same use cases as everybody. */
public interface SessionEditing {

  /** Prepares a session; the phases get their ids in order. */
  UUID prepare(Actor actor, UUID courseId, UUID teamSetId, String title, List<PlannedPhase> agenda);

  /** Begins the session with its first phase. */
  void start(Actor actor, UUID sessionId);

  /** Ends the running phase and begins the next; after the last the session is closed. */
  void advance(Actor actor, UUID sessionId);

  /** Marks a student present. */
  void checkIn(Actor actor, UUID sessionId);
}
