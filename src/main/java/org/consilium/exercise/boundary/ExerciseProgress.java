package org.consilium.exercise.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.exercise.entity.ProgressSheet;
import org.consilium.exercise.entity.ProgressTeam;
import org.consilium.exercise.entity.RevealedOption;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;

/**
 * An exercise on the live socket, to staff: they see choices before the reveal.
 *
 * @param committed how many teams have committed
 */
public record ExerciseProgress(
    UUID phaseId,
    String question,
    List<RevealedOption> options,
    boolean caseGiven,
    @Nullable Instant revealedAt,
    int committed,
    List<ProgressTeam> teams)
    implements LiveView {

  static ExerciseProgress of(ProgressSheet sheet) {
    return new ExerciseProgress(
        sheet.exercise().phaseId(),
        sheet.exercise().question(),
        sheet.options(),
        sheet.caseGiven(),
        sheet.exercise().revealedAt(),
        (int) sheet.teams().stream().filter(team -> team.commit() != null).count(),
        sheet.teams());
  }
}
