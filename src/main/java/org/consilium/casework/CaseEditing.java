package org.consilium.casework;

import java.util.UUID;
import org.consilium.platform.security.Actor;

/**
 * Adds cases for the demo, through the same use cases as everybody, in the caller's transaction.
 */
public interface CaseEditing {

  /** Adds the case of a case file ({@code src/docs/case-format.md}) to a course. */
  UUID add(Actor actor, UUID courseId, byte[] file);

  /** Copies a case of a course whose staff the actor is into another one. */
  UUID copy(Actor actor, UUID caseId, UUID courseId);

  /** Gives a case to an exercise phase of a session that has not begun. */
  void give(Actor actor, UUID phaseId, UUID caseId);

  /** Discloses a stage, counted from 1. */
  void disclose(Actor actor, UUID phaseId, int stage);
}
