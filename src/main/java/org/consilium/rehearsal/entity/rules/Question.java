package org.consilium.rehearsal.entity.rules;

/**
 * A question of a test, as far as a simulated student needs it.
 *
 * @param options how many it has
 * @param right the place of the best one, from 0
 */
public record Question(int options, int right) {

  public Question {
    if (options < 2 || right < 0 || right >= options) {
      throw new IllegalArgumentException(right + " of " + options);
    }
  }
}
