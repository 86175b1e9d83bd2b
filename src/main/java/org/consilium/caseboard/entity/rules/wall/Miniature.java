package org.consilium.caseboard.entity.rules.wall;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.Contribution;
import org.consilium.caseboard.entity.rules.Participation;
import org.consilium.caseboard.entity.rules.layout.LaneSpec;
import org.consilium.platform.live.Nullable;

/**
 * A board as the wall of boards shows it: its shape and who is at work, and none of its words. It
 * names nobody, so that it is the same for all who look.
 *
 * @param seq the last operation in it
 * @param pinned whether a note of the staff stands on it
 * @param lanes as on the board
 * @param members what each of the team has contributed, in the order of the team
 * @param evenness see {@link Participation#evenness}
 * @param activity how many operations of members there were lately, by discipline
 */
public record Miniature(
    UUID boardId,
    long seq,
    boolean frozen,
    boolean pinned,
    List<MiniLane> lanes,
    List<Contribution> members,
    @Nullable Double evenness,
    Map<String, Integer> activity) {

  /** A board with what is not on it. */
  public static Miniature of(
      UUID boardId,
      long seq,
      BoardState board,
      Collection<UUID> team,
      Function<UUID, String> disciplines,
      Map<String, Integer> activity) {
    Participation participation = Participation.of(board, team);
    OptionalDouble evenness = participation.evenness();
    return new Miniature(
        boardId,
        seq,
        board.frozen(),
        board.pinned() != null,
        board.layout().lanes().stream().map(lane -> lane(board, lane, disciplines)).toList(),
        participation.members(),
        evenness.isPresent() ? evenness.getAsDouble() : null,
        activity);
  }

  private static MiniLane lane(
      BoardState board, LaneSpec lane, Function<UUID, String> disciplines) {
    List<BoardCard> cards = board.lane(lane.id());
    return new MiniLane(
        lane.id(),
        cards.stream()
            .limit(MiniLane.MOST_DRAWN)
            .map(card -> MiniCard.of(card, disciplines.apply(card.author())))
            .toList(),
        Math.max(0, cards.size() - MiniLane.MOST_DRAWN));
  }
}
