package org.consilium.session.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.live.Nullable;
import org.consilium.session.PhaseInfo;
import org.consilium.session.SessionState;
import org.consilium.session.control.Preparations.Missing;
import org.consilium.session.control.SessionSheet;
import org.consilium.session.control.ViewingSessions.Prepared;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session as staff see it.
 *
 * @param version to be sent back with every step
 * @param joinCode null once closed
 * @param missing what keeps it from starting; empty once it has begun
 * @param mayPrepare whether the person may change the agenda
 * @param rehearsal whether its students are simulated
 */
public record SessionView(
    UUID id,
    UUID courseId,
    String courseTitle,
    String title,
    UUID teamSetId,
    String teamSetName,
    SessionState state,
    int version,
    @Nullable @Schema(nullable = true) String joinCode,
    @Nullable @Schema(nullable = true) UUID currentPhaseId,
    Instant preparedAt,
    @Nullable @Schema(nullable = true) Instant startedAt,
    @Nullable @Schema(nullable = true) Instant closedAt,
    List<PhaseView> phases,
    List<MissingView> missing,
    boolean mayPrepare,
    boolean rehearsal) {

  /** What keeps a session from starting. */
  public record MissingView(UUID phaseId, int position, String title, String detail) {

    static MissingView of(Missing missing) {
      return new MissingView(
          missing.phase().id(),
          missing.phase().position(),
          missing.phase().title(),
          missing.detail());
    }
  }

  static SessionView of(Prepared prepared) {
    SessionSheet sheet = prepared.sheet();
    return new SessionView(
        sheet.info().id(),
        sheet.info().courseId(),
        prepared.courseTitle(),
        sheet.info().title(),
        sheet.info().teamSetId(),
        prepared.teamSetName(),
        sheet.info().state(),
        sheet.version(),
        sheet.joinCode(),
        sheet.current().map(PhaseInfo::id).orElse(null),
        sheet.preparedAt(),
        sheet.startedAt(),
        sheet.closedAt(),
        PhaseView.of(sheet.agenda()),
        prepared.missing().stream().map(MissingView::of).toList(),
        prepared.mayPrepare(),
        prepared.rehearsal());
  }
}
