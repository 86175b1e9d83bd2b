package org.consilium.caseboard.entity.rules.layout;

import java.util.List;
import org.consilium.caseboard.entity.rules.card.CardType;

/**
 * The lanes of a board, from left to right. A board keeps the layout that it was made with.
 *
 * @param lanes with ids of their own, 1 to {@link #MOST_LANES}
 */
public record BoardLayout(List<LaneSpec> lanes) {

  /** More would not be overseen. */
  public static final int MOST_LANES = 12;

  /** What a board has when nobody chose otherwise. */
  public static final BoardLayout STANDARD =
      new BoardLayout(
          List.of(
              standard(Lane.PROBLEMS, CardType.PROBLEM),
              standard(Lane.DIFFERENTIAL, CardType.DIAGNOSIS),
              standard(Lane.MEDICATIONS, CardType.MEDICATION),
              standard(Lane.PLAN, CardType.CARE_ACTION),
              standard(Lane.SBAR, CardType.SBAR),
              standard(Lane.QUESTIONS, CardType.QUESTION),
              standard(Lane.TASKS, CardType.TASK)));

  public BoardLayout {
    lanes = List.copyOf(lanes);
  }

  private static LaneSpec standard(String id, CardType cardType) {
    return new LaneSpec(id, null, cardType);
  }

  /** Whether there is a lane of this id. */
  public boolean has(String lane) {
    return lanes.stream().anyMatch(spec -> spec.id().equals(lane));
  }
}
