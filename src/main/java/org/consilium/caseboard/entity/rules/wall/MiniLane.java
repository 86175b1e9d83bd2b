package org.consilium.caseboard.entity.rules.wall;

import java.util.List;

/**
 * A lane seen small.
 *
 * @param cards the upper ones, from top to bottom
 * @param more how many stand below these
 */
public record MiniLane(String id, List<MiniCard> cards, int more) {

  /** As many as a miniature has room for; who wants to see all opens the board. */
  static final int MOST_DRAWN = 12;
}
