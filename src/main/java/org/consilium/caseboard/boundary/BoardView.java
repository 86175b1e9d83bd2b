package org.consilium.caseboard.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.caseboard.control.BoardSight;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.platform.live.LiveView;

/** What a reader of a board is told at joining. */
public sealed interface BoardView extends LiveView {

  /**
   * The whole board.
   *
   * @param seq the last operation in it
   * @param readOnly whether the reader does not write
   * @param people authors and editors of the cards
   */
  record BoardSnapshot(
      UUID boardId, long seq, boolean readOnly, List<BoardCard> cards, List<BoardPerson> people)
      implements BoardView {}

  /**
   * What was missed since the operation the reader named.
   *
   * @param seq the last operation in it
   * @param changes in order
   */
  record BoardTail(UUID boardId, long seq, boolean readOnly, List<BoardEvent.BoardChanged> changes)
      implements BoardView {}

  /** The changes, or the whole. */
  static BoardView of(UUID boardId, UUID reader, BoardSight sight) {
    return sight
        .missed()
        .<BoardView>map(
            missed ->
                new BoardTail(
                    boardId,
                    sight.seq(),
                    sight.readOnly(),
                    missed.stream()
                        .map(change -> BoardEvent.BoardChanged.of(change, reader))
                        .toList()))
        .orElseGet(
            () ->
                new BoardSnapshot(
                    boardId, sight.seq(), sight.readOnly(), sight.cards(), sight.people()));
  }
}
