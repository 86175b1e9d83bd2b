package org.consilium.caseboard.control;

import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.entity.Board;

/** What the boards' engine asks of the book of boards. */
interface OwnedBoards {

  /** The board, if there is one. */
  Optional<Board> find(UUID boardId);

  /**
   * Makes this process the owner of a board; whoever was before stores nothing from now on.
   *
   * @return the epoch of the new owner
   */
  long claim(UUID boardId);
}
