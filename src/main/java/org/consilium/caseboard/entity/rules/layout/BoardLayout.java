package org.consilium.caseboard.entity.rules.layout;

import java.util.List;
import java.util.stream.Stream;

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
      of(
          CommonLane.PROBLEMS,
          CommonLane.DIFFERENTIAL,
          CommonLane.MEDICATIONS,
          CommonLane.PLAN,
          CommonLane.SBAR,
          CommonLane.QUESTIONS,
          CommonLane.TASKS);

  public BoardLayout {
    lanes = List.copyOf(lanes);
  }

  /** Of lanes under their common names. */
  static BoardLayout of(CommonLane... lanes) {
    return new BoardLayout(Stream.of(lanes).map(CommonLane::spec).toList());
  }

  /** Whether there is a lane of this id. */
  public boolean has(String lane) {
    return lanes.stream().anyMatch(spec -> spec.id().equals(lane));
  }
}
