package org.consilium.caseboard.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.caseboard.control.BoardSight;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.BoardState.PinnedNote;
import org.consilium.caseboard.entity.rules.card.CardLink;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;

/** What a reader of a board is told at joining. */
public sealed interface BoardView extends LiveView {

  /**
   * The whole board.
   *
   * @param seq the last operation in it
   * @param readOnly whether the reader does not write
   * @param deleted cards that can be restored, the last deleted last
   * @param links by which cards are joined, of deleted ones too
   * @param frozen whether the staff have stopped the writing
   * @param people whom the board names
   * @param members who is on the team now
   */
  record BoardSnapshot(
      UUID boardId,
      long seq,
      boolean readOnly,
      BoardLayout layout,
      List<BoardCard> cards,
      List<BoardCard> deleted,
      List<CardLink> links,
      boolean frozen,
      @Nullable PinnedNote pinned,
      List<BoardPerson> people,
      List<BoardPerson> members)
      implements BoardView {

    private static BoardSnapshot of(UUID boardId, BoardSight sight) {
      BoardState board = sight.board();
      return new BoardSnapshot(
          boardId,
          sight.seq(),
          sight.readOnly(),
          board.layout(),
          sight.cards(),
          List.copyOf(board.deleted().values()),
          List.copyOf(board.links().values()),
          board.frozen(),
          board.pinned(),
          sight.people(),
          sight.members());
    }
  }

  /**
   * What was missed since the operation the reader named.
   *
   * @param seq the last operation in it
   * @param changes in order
   * @param members who is on the team now
   */
  record BoardTail(
      UUID boardId,
      long seq,
      boolean readOnly,
      List<BoardEvent.BoardChanged> changes,
      List<BoardPerson> members)
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
                        .toList(),
                    sight.members()))
        .orElseGet(() -> BoardSnapshot.of(boardId, sight));
  }
}
