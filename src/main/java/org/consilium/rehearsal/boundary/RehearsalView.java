package org.consilium.rehearsal.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.platform.live.Nullable;
import org.consilium.rehearsal.control.Expiry;
import org.consilium.rehearsal.control.Rehearsal;
import org.consilium.rehearsal.control.Rehearsals.Seat;
import org.consilium.rehearsal.control.Rehearsals.Standing;
import org.consilium.session.SessionState;
import org.consilium.session.control.Preparations.Missing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session and its rehearsal.
 *
 * @param sessionId the rehearsed session
 * @param courseId its course
 * @param title of the session
 * @param state where the rehearsed session stands
 * @param missing what keeps it from being rehearsed
 * @param rehearsal if there is one
 */
public record RehearsalView(
    UUID sessionId,
    UUID courseId,
    String title,
    SessionState state,
    List<LackView> missing,
    @Nullable @Schema(nullable = true) RunningView rehearsal) {

  /** What a phase lacks. */
  public record LackView(UUID phaseId, String title, String detail) {

    static LackView of(Missing missing) {
      return new LackView(missing.phase().id(), missing.phase().title(), missing.detail());
    }
  }

  /**
   * The rehearsal.
   *
   * @param sessionId its own session
   * @param state where that stands
   * @param removedAt when it is removed if nobody does so before
   * @param students the simulated ones, team by team
   */
  public record RunningView(
      UUID sessionId,
      SessionState state,
      int speed,
      int latePercent,
      int absentPercent,
      Instant begunAt,
      Instant removedAt,
      List<SimulatedStudentView> students) {

    static RunningView of(Rehearsal rehearsal, SessionState state, List<Seat> seats) {
      return new RunningView(
          rehearsal.sessionId(),
          state,
          rehearsal.wishes().speed(),
          rehearsal.wishes().latePercent(),
          rehearsal.wishes().absentPercent(),
          rehearsal.begunAt(),
          rehearsal.begunAt().plus(Expiry.LIFE),
          seats.stream().map(SimulatedStudentView::of).toList());
    }
  }

  /** A simulated student. */
  public record SimulatedStudentView(
      UUID accountId,
      String team,
      String givenName,
      String familyName,
      @Nullable @Schema(nullable = true) String discipline) {

    static SimulatedStudentView of(Seat seat) {
      Person student = seat.student();
      return new SimulatedStudentView(
          student.id(),
          seat.team(),
          student.givenName(),
          student.familyName(),
          student.discipline());
    }
  }

  static RehearsalView of(Standing standing) {
    var info = standing.rehearsed().sheet().info();
    return new RehearsalView(
        info.id(),
        info.courseId(),
        info.title(),
        info.state(),
        standing.rehearsed().missing().stream().map(LackView::of).toList(),
        standing
            .rehearsal()
            .map(there -> RunningView.of(there, standing.state(), standing.seats()))
            .orElse(null));
  }
}
