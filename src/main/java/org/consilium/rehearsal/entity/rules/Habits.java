package org.consilium.rehearsal.entity.rules;

/**
 * How the class is disposed.
 *
 * @param late the share that comes only after the opening, 0 to 1
 * @param absent the share that does not come at all, 0 to 1
 * @param cards how many cards each student puts on the board of an exercise
 */
public record Habits(double late, double absent, int cards) {

  public Habits {
    if (late < 0 || absent < 0 || late + absent > 1 || cards < 0) {
      throw new IllegalArgumentException("no class is like this");
    }
  }
}
