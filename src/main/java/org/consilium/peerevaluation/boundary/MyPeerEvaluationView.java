package org.consilium.peerevaluation.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.peerevaluation.Competency;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.peerevaluation.control.MyRatings;
import org.consilium.peerevaluation.control.StoredRating;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom I rate and what I said; for the rater alone.
 *
 * @param left how many teammates are not rated yet
 */
public record MyPeerEvaluationView(
    UUID phaseId,
    UUID sessionId,
    String title,
    String teamName,
    PhaseState state,
    @Schema(nullable = true) Instant deadlineAt,
    @Schema(nullable = true) Instant pausedAt,
    List<TeammateView> teammates,
    int left) {

  /**
   * A teammate.
   *
   * @param rating mine, or null while there is none
   */
  public record TeammateView(
      UUID accountId,
      String givenName,
      String familyName,
      @Schema(nullable = true) String discipline,
      @Schema(nullable = true) MyRatingView rating) {}

  /** What I said of a teammate. */
  public record MyRatingView(
      Map<Competency, Integer> scores, String strength, String suggestion, Instant storedAt) {}

  static MyPeerEvaluationView of(MyRatings mine) {
    PhaseInfo phase = mine.phase();
    return new MyPeerEvaluationView(
        phase.id(),
        phase.sessionId(),
        phase.title(),
        mine.teamName(),
        phase.state(),
        phase.deadlineAt(),
        phase.pausedAt(),
        mine.teammates().stream().map(MyPeerEvaluationView::teammate).toList(),
        mine.left());
  }

  private static TeammateView teammate(MyRatings.Teammate teammate) {
    Person person = teammate.person();
    StoredRating given = teammate.given();
    return new TeammateView(
        person.id(),
        person.givenName(),
        person.familyName(),
        person.discipline(),
        given == null ? null : rating(given));
  }

  private static MyRatingView rating(StoredRating given) {
    PeerRating rating = given.rating();
    return new MyRatingView(
        rating.scores(), rating.strength(), rating.suggestion(), given.storedAt());
  }
}
