package org.consilium.caseboard.entity.rules.layout;

import static org.consilium.caseboard.entity.rules.layout.CommonLane.DIFFERENTIAL;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.DISCREPANCIES;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.FINDINGS;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.FOLLOW_UP;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.GOALS;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.HOME_MEDICATIONS;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.HOME_SUPPORT;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.INVESTIGATIONS;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.MEDICATIONS;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.PLAN;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.PROBLEMS;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.QUESTIONS;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.RESULTS_AWAITED;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.TASKS;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.TEACHING;
import static org.consilium.caseboard.entity.rules.layout.CommonLane.WATCH_FOR;

/** Templates that every school has, to choose as they are or to copy and change. */
public enum BuiltInTemplate {
  /** What a board has when nobody chose otherwise. */
  STANDARD(BoardLayout.STANDARD),
  MEDICATION_RECONCILIATION(
      BoardLayout.of(HOME_MEDICATIONS, DISCREPANCIES, MEDICATIONS, WATCH_FOR, QUESTIONS, TASKS)),
  DISCHARGE_PLANNING(
      BoardLayout.of(GOALS, PROBLEMS, MEDICATIONS, HOME_SUPPORT, TEACHING, FOLLOW_UP, QUESTIONS)),
  SBAR_HANDOVER(BoardLayout.of(CommonLane.SBAR, PROBLEMS, WATCH_FOR, RESULTS_AWAITED, QUESTIONS)),
  PROBLEM_LIST_AND_DIFFERENTIAL(
      BoardLayout.of(FINDINGS, PROBLEMS, DIFFERENTIAL, INVESTIGATIONS, PLAN, QUESTIONS));

  private final BoardLayout layout;

  BuiltInTemplate(BoardLayout layout) {
    this.layout = layout;
  }

  /** The lanes of boards that are made from it. */
  public BoardLayout layout() {
    return layout;
  }
}
