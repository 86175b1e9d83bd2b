package org.consilium.peerevaluation.control;

import java.util.List;
import java.util.UUID;
import org.consilium.peerevaluation.entity.rules.PeerSummary;
import org.consilium.session.PhaseInfo;

/** What a student may see of what teammates said. */
public sealed interface MyReceived {

  /** The peer evaluation. */
  PhaseInfo phase();

  /** The facilitators have not released it. */
  record NotReleased(PhaseInfo phase) implements MyReceived {}

  /** So few rated that the student could tell who said what. */
  record TooFew(PhaseInfo phase) implements MyReceived {}

  /**
   * Released and anonymous.
   *
   * @param phase which
   * @param summary means and the number of raters
   * @param comments in a random order that stays
   */
  record Shown(PhaseInfo phase, PeerSummary summary, List<Comment> comments)
      implements MyReceived {}

  /**
   * What one teammate wrote.
   *
   * @param id random
   */
  record Comment(UUID id, String strength, String suggestion) {}
}
