package org.consilium.peerevaluation.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.peerevaluation.Competency;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.peerevaluation.control.OwnStudentsReceived;
import org.consilium.peerevaluation.entity.rules.PeerAnonymity;
import org.consilium.peerevaluation.entity.rules.PeerSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What students of the reader's own school received, for staff. */
public record OwnStudentsReceivedView(
    UUID phaseId,
    String title,
    @Schema(nullable = true) Instant releasedAt,
    List<RatedStudentView> students) {

  /**
   * A student.
   *
   * @param anonymous whether enough rated for the student to see it
   * @param mean null when nobody rated
   * @param means null when nobody rated
   */
  public record RatedStudentView(
      UUID accountId,
      String givenName,
      String familyName,
      @Schema(nullable = true) String discipline,
      String teamName,
      int raters,
      boolean anonymous,
      @Schema(nullable = true) BigDecimal mean,
      @Schema(nullable = true) Map<Competency, BigDecimal> means,
      List<ReceivedRatingView> ratings) {}

  /**
   * One rating.
   *
   * @param rater null for a teammate of a partner school
   */
  public record ReceivedRatingView(
      UUID id,
      @Schema(nullable = true) String rater,
      Map<Competency, Integer> scores,
      String strength,
      String suggestion) {}

  static OwnStudentsReceivedView of(OwnStudentsReceived received) {
    return new OwnStudentsReceivedView(
        received.phase().id(),
        received.phase().title(),
        received.releasedAt(),
        received.students().stream().map(OwnStudentsReceivedView::student).toList());
  }

  private static RatedStudentView student(OwnStudentsReceived.Student student) {
    Person person = student.person();
    PeerSummary summary = student.summary();
    return new RatedStudentView(
        person.id(),
        person.givenName(),
        person.familyName(),
        person.discipline(),
        student.teamName(),
        summary.raters(),
        PeerAnonymity.hides(summary.raters()),
        summary.overall().orElse(null),
        summary.raters() == 0 ? null : summary.means(),
        student.ratings().stream().map(OwnStudentsReceivedView::rating).toList());
  }

  private static ReceivedRatingView rating(OwnStudentsReceived.ReceivedRating received) {
    PeerRating rating = received.rating();
    return new ReceivedRatingView(
        received.id(), received.rater(), rating.scores(), rating.strength(), rating.suggestion());
  }
}
