package org.consilium.caseboard.entity.rules.layout;

import java.util.Arrays;
import org.consilium.caseboard.entity.rules.card.CardType;

/**
 * Lanes with a name that every language of the screen has; they need no title, and each reader sees
 * them in their own language.
 */
public enum CommonLane {
  PROBLEMS(CardType.PROBLEM),
  DIFFERENTIAL(CardType.DIAGNOSIS),
  MEDICATIONS(CardType.MEDICATION),
  PLAN(CardType.CARE_ACTION),
  SBAR(CardType.SBAR),
  QUESTIONS(CardType.QUESTION),
  TASKS(CardType.TASK),
  FINDINGS(CardType.NOTE),
  INVESTIGATIONS(CardType.TASK),
  HOME_MEDICATIONS(CardType.MEDICATION),
  DISCREPANCIES(CardType.PROBLEM),
  GOALS(CardType.NOTE),
  HOME_SUPPORT(CardType.CARE_ACTION),
  TEACHING(CardType.CARE_ACTION),
  FOLLOW_UP(CardType.TASK),
  RESULTS_AWAITED(CardType.TASK),
  WATCH_FOR(CardType.PROBLEM);

  private final CardType cardType;

  CommonLane(CardType cardType) {
    this.cardType = cardType;
  }

  /** The lane under its common name. */
  LaneSpec spec() {
    return new LaneSpec(name(), null, cardType);
  }

  /** Whether a lane of this id needs no title. */
  public static boolean names(String id) {
    return Arrays.stream(values()).anyMatch(lane -> lane.name().equals(id));
  }
}
