package org.consilium.exercise.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.exercise.entity.OpenOption;
import org.consilium.exercise.entity.Reveal;
import org.consilium.exercise.entity.StudentSheet;
import org.consilium.exercise.entity.TeamCommit;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;

/** An exercise on the live socket, to a student. */
public sealed interface ExerciseLiveView extends LiveView {

  /** The phase has not begun: nothing is told. */
  record ExerciseAwaited(UUID phaseId) implements ExerciseLiveView {}

  /**
   * The exercise.
   *
   * @param caseGiven whether a patient case belongs to the phase
   * @param open whether the team could commit when this was written
   * @param commit what the own team committed last
   * @param reveal null until all choices are revealed
   */
  record StudentExercise(
      UUID phaseId,
      String question,
      List<OpenOption> options,
      boolean caseGiven,
      boolean open,
      @Nullable TeamCommit commit,
      @Nullable Reveal reveal)
      implements ExerciseLiveView {

    static StudentExercise of(UUID phaseId, StudentSheet sheet) {
      return new StudentExercise(
          phaseId,
          sheet.question(),
          sheet.options(),
          sheet.caseGiven(),
          sheet.open(),
          sheet.commit().orElse(null),
          sheet.reveal().orElse(null));
    }
  }
}
