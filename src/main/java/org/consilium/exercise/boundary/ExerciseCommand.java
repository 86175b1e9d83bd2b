package org.consilium.exercise.boundary;

import java.util.UUID;
import org.consilium.platform.live.LiveCommand;

/** What a student asks of an exercise. */
public sealed interface ExerciseCommand extends LiveCommand {

  /**
   * Commit for the team.
   *
   * @param reason 1 to 500 characters
   * @param revision of the team's commit that the person saw, 0 for none
   */
  record Commit(UUID option, String reason, int revision) implements ExerciseCommand {}
}
