package org.consilium.session.boundary;

import java.time.Instant;
import java.util.UUID;
import org.consilium.platform.live.Nullable;
import org.consilium.session.SessionState;
import org.consilium.session.control.SessionSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session in the list of a course. */
public record SessionSummaryView(
    UUID id,
    String title,
    SessionState state,
    int phases,
    Instant preparedAt,
    @Nullable @Schema(nullable = true) Instant startedAt,
    @Nullable @Schema(nullable = true) Instant closedAt) {

  static SessionSummaryView of(SessionSheet sheet) {
    return new SessionSummaryView(
        sheet.info().id(),
        sheet.info().title(),
        sheet.info().state(),
        sheet.agenda().size(),
        sheet.preparedAt(),
        sheet.startedAt(),
        sheet.closedAt());
  }
}
