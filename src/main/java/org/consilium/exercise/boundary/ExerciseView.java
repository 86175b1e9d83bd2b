package org.consilium.exercise.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.exercise.entity.Exercise;
import org.consilium.exercise.entity.ExerciseOption;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exercise with what its options are worth, to staff. */
public record ExerciseView(
    UUID phaseId,
    String question,
    List<ExerciseOption> options,
    @Schema(nullable = true) Instant revealedAt) {

  static ExerciseView of(Exercise exercise) {
    return new ExerciseView(
        exercise.phaseId(), exercise.question(), exercise.options(), exercise.revealedAt());
  }
}
