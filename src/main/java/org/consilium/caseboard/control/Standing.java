package org.consilium.caseboard.control;

import org.consilium.caseboard.entity.rules.BoardState;

/**
 * A board as it is stored.
 *
 * @param seq of the last operation in it, 0 for none
 */
record Standing(BoardState state, long seq) {

  static final Standing NEW = new Standing(BoardState.EMPTY, 0);
}
