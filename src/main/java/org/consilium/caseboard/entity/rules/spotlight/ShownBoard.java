package org.consilium.caseboard.entity.rules.spotlight;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.layout.LaneSpec;
import org.consilium.platform.live.Nullable;

/**
 * A board as everybody of its session may see it while it is in the spotlight: what stands on it,
 * and of nobody more than the discipline. What the staff pinned is for the team, and not in it.
 *
 * @param seq the last operation in it
 * @param lanes from left to right
 */
public record ShownBoard(long seq, List<ShownLane> lanes) {

  /**
   * A lane.
   *
   * @param title as its school calls it; null for the common name of that id
   * @param cards from top to bottom
   */
  public record ShownLane(String id, @Nullable String title, List<ShownCard> cards) {}

  /**
   * A board, shown.
   *
   * @param disciplines by account; null for who has none
   * @param withheld what is for its team alone
   */
  public static ShownBoard of(
      long seq, BoardState board, Function<UUID, String> disciplines, Withheld withheld) {
    CardShowing showing = new CardShowing(board, disciplines, withheld);
    return new ShownBoard(
        seq, board.layout().lanes().stream().map(lane -> lane(board, lane, showing)).toList());
  }

  private static ShownLane lane(BoardState board, LaneSpec lane, CardShowing showing) {
    return new ShownLane(
        lane.id(), lane.title(), board.lane(lane.id()).stream().map(showing::show).toList());
  }
}
