package org.consilium.exercise.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The exercise of a phase.
 *
 * @param revealedAt null until it is revealed
 */
public record Exercise(
    UUID phaseId, String question, List<ExerciseOption> options, Instant revealedAt) {

  /** Whether all teams know all choices. */
  public boolean isRevealed() {
    return revealedAt != null;
  }

  /** One of its options. */
  public Optional<ExerciseOption> option(UUID optionId) {
    return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
  }

  /** What each option is worth. */
  public Map<UUID, Integer> points() {
    return options.stream().collect(Collectors.toMap(ExerciseOption::id, ExerciseOption::points));
  }
}
