package org.consilium.exercise;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.security.Actor;

/** Prepares and plays exercises for the demo, through the same use cases as everybody. */
public interface ExerciseEditing {

  /** Gives an exercise phase its question, before the session begins. */
  void prepare(Actor actor, UUID phaseId, String question, List<PlannedOption> options);

  /**
   * A member commits for the team, upon whatever the team committed before.
   *
   * @param option the option's place, from 0
   */
  void commit(Actor actor, UUID phaseId, int option, String reason);

  /** Staff reveal what all teams committed. */
  void reveal(Actor actor, UUID phaseId);
}
