package org.consilium.caseboard.control;

import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;

/**
 * A board as it is stored.
 *
 * @param seq of the last operation in it, 0 for none
 */
public record Standing(BoardState state, long seq) {

  /** With nothing on it yet. */
  static Standing empty(BoardLayout layout) {
    return new Standing(BoardState.empty(layout), 0);
  }
}
