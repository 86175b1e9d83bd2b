package org.consilium.peerevaluation.control;

import java.util.List;
import org.consilium.institution.Person;
import org.consilium.session.PhaseInfo;

/**
 * A student's own part of a peer evaluation.
 *
 * @param phase which
 * @param teamName the student's team
 * @param teammates everybody else of the team, by name
 */
public record MyRatings(PhaseInfo phase, String teamName, List<Teammate> teammates) {

  /**
   * Somebody to rate.
   *
   * @param person who
   * @param given my rating, or null while there is none
   */
  public record Teammate(Person person, StoredRating given) {}

  /** How many teammates are not rated yet. */
  public int left() {
    return (int) teammates.stream().filter(teammate -> teammate.given() == null).count();
  }
}
