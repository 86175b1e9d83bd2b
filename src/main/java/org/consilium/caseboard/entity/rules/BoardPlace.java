package org.consilium.caseboard.entity.rules;

import java.util.List;
import java.util.UUID;

/** Finds the order for a card that is put somewhere by hand. */
public final class BoardPlace {

  private BoardPlace() {}

  /**
   * The order directly below another card.
   *
   * @param after the card above, or null for the top of the lane; when it is not in this lane (any
   *     more), the place is the end of the lane
   * @param moving the card that is put there, which does not count as a neighbour; null when new
   */
  public static String below(BoardState board, Lane lane, UUID after, UUID moving) {
    List<BoardCard> others =
        board.lane(lane).stream().filter(card -> !card.id().equals(moving)).toList();
    if (after == null) {
      return FractionalIndex.between(null, others.isEmpty() ? null : others.get(0).order());
    }
    String above =
        others.stream()
            .filter(card -> card.id().equals(after))
            .findFirst()
            .map(BoardCard::order)
            .orElseGet(() -> others.isEmpty() ? null : others.get(others.size() - 1).order());
    return FractionalIndex.between(above, nextAbove(others, above));
  }

  /** The first order greater than the given one: cards with the same order cannot be parted. */
  private static String nextAbove(List<BoardCard> sorted, String order) {
    return sorted.stream()
        .map(BoardCard::order)
        .filter(other -> order != null && other.compareTo(order) > 0)
        .findFirst()
        .orElse(null);
  }
}
