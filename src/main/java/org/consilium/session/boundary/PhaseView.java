package org.consilium.session.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.live.Nullable;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A phase as everybody may see it.
 *
 * @param deadlineAt null before it began; while paused, the deadline that was
 * @param pausedAt null unless paused
 */
public record PhaseView(
    UUID id,
    int position,
    PhaseKind kind,
    String title,
    int minutes,
    PhaseState state,
    @Nullable @Schema(nullable = true) Instant startedAt,
    @Nullable @Schema(nullable = true) Instant deadlineAt,
    @Nullable @Schema(nullable = true) Instant pausedAt) {

  static List<PhaseView> of(List<PhaseInfo> agenda) {
    return agenda.stream().map(PhaseView::of).toList();
  }

  static PhaseView of(PhaseInfo phase) {
    return new PhaseView(
        phase.id(),
        phase.position(),
        phase.kind(),
        phase.title(),
        (int) phase.duration().toMinutes(),
        phase.state(),
        phase.startedAt(),
        phase.deadlineAt(),
        phase.pausedAt());
  }
}
