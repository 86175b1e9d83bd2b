package org.consilium.readiness.boundary;

import org.consilium.readiness.control.trat.PlayingTrats.Uncovered;

/**
 * What a scratch uncovered, told to who scratched.
 *
 * @param points what the item earned by it
 */
public record ScratchReply(boolean right, int attempt, int points) {

  static ScratchReply of(Uncovered uncovered) {
    return new ScratchReply(uncovered.right(), uncovered.attempt(), uncovered.points());
  }
}
