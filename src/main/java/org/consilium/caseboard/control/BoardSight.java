package org.consilium.caseboard.control;

import java.util.List;
import java.util.Optional;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.platform.live.Nullable;

/**
 * What a reader is told who joins: the changes missed, or the whole board.
 *
 * @param seq the last operation in it
 * @param readOnly whether the reader does not write
 * @param missed the changes since the reader's, unless these are too many or unknown
 * @param board when not what was missed is told, but everything
 * @param people whom the board names
 * @param members who is on the team now
 */
public record BoardSight(
    long seq,
    boolean readOnly,
    Optional<List<BoardChange>> missed,
    @Nullable BoardState board,
    List<BoardPerson> people,
    List<BoardPerson> members) {

  /** All cards; none where only what was missed is told. */
  public List<BoardCard> cards() {
    return board == null ? List.of() : List.copyOf(board.cards().values());
  }
}
