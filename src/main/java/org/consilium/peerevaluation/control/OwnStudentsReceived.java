package org.consilium.peerevaluation.control;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.peerevaluation.entity.rules.PeerSummary;
import org.consilium.session.PhaseInfo;

/**
 * What the students of one school received, for the staff of that school.
 *
 * @param phase which
 * @param releasedAt when it was released, or null
 * @param students by team, then by name; nobody of another school
 */
public record OwnStudentsReceived(PhaseInfo phase, Instant releasedAt, List<Student> students) {

  /** A student of the school. */
  public record Student(
      Person person, String teamName, PeerSummary summary, List<ReceivedRating> ratings) {}

  /**
   * One rating.
   *
   * @param id random
   * @param rater name of a rater of the same school; null for one of a partner school, whose data
   *     belongs there
   * @param rating what was said
   */
  public record ReceivedRating(UUID id, String rater, PeerRating rating) {}
}
