package org.consilium.gradebook.entity.rules;

import java.util.Map;
import java.util.UUID;

/**
 * What a school states for the tests of a session.
 *
 * @param policy how tests count
 * @param makeUps points earned in make-ups of iRATs
 */
public record SchoolsRules(AttendancePolicy policy, Map<MadeUp, Integer> makeUps) {

  /** A school that stated nothing. */
  public static final SchoolsRules USUAL = new SchoolsRules(AttendancePolicy.USUAL, Map.of());

  /** Whose make-up of which iRAT. */
  public record MadeUp(UUID phaseId, UUID accountId) {}

  Integer makeUpPoints(UUID phaseId, UUID accountId) {
    return makeUps.get(new MadeUp(phaseId, accountId));
  }
}
