package org.consilium.readiness.control;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.readiness.entity.rules.Need;
import org.consilium.teaming.Team;

/**
 * How a tRAT goes, team by team.
 *
 * @param items the questions in order
 * @param teams by number
 */
public record TratWatch(
    UUID phaseId, boolean open, List<ItemAtTrat> items, List<TeamAtTrat> teams) {

  /**
   * A question.
   *
   * @param title short name in the bank
   * @param solved teams that found the right option
   * @param firstTry teams that found it at the first attempt
   */
  public record ItemAtTrat(UUID deliveryId, String title, int solved, int firstTry) {}

  /**
   * A team.
   *
   * @param present members who are checked in
   * @param lastActivityAt when a member last leaned or scratched, or null
   * @param needs why it may want a facilitator
   * @param cells one for each question, in order
   */
  public record TeamAtTrat(
      Team team, int present, Instant lastActivityAt, Set<Need> needs, List<Cell> cells) {

    public int solved() {
      return (int) cells.stream().filter(Cell::solved).count();
    }

    public int points() {
      return cells.stream().mapToInt(Cell::points).sum();
    }
  }

  /**
   * A team at a question.
   *
   * @param attempts scratches so far
   * @param points earned; 0 until solved
   */
  public record Cell(int attempts, boolean solved, int points) {

    boolean isFirstTry() {
      return solved && attempts == 1;
    }
  }
}
