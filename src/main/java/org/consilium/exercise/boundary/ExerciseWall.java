package org.consilium.exercise.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.exercise.entity.ProgressSheet;
import org.consilium.exercise.entity.ProgressTeam;
import org.consilium.exercise.entity.RevealedOption;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;

/**
 * An exercise on the wall of the hall: teams, and nobody's name.
 *
 * @param committed how many teams have committed
 * @param teams how many there are
 * @param results what was chosen, or null until it is revealed
 */
public record ExerciseWall(
    UUID phaseId, String question, int committed, int teams, @Nullable List<WallResult> results)
    implements LiveView {

  /**
   * An option.
   *
   * @param chosenBy the names of the teams
   */
  public record WallResult(
      UUID id, String letter, String text, int points, int percent, List<String> chosenBy) {

    static WallResult of(RevealedOption option, List<ProgressTeam> teams) {
      return new WallResult(
          option.id(),
          option.letter(),
          option.text(),
          option.points(),
          option.percent(),
          teams.stream()
              .filter(team -> team.commit() != null && team.commit().option().equals(option.id()))
              .map(ProgressTeam::name)
              .toList());
    }
  }

  static ExerciseWall of(ProgressSheet sheet) {
    List<ProgressTeam> teams = sheet.teams();
    return new ExerciseWall(
        sheet.exercise().phaseId(),
        sheet.exercise().question(),
        (int) teams.stream().filter(team -> team.commit() != null).count(),
        teams.size(),
        sheet.exercise().isRevealed()
            ? sheet.options().stream().map(option -> WallResult.of(option, teams)).toList()
            : null);
  }
}
