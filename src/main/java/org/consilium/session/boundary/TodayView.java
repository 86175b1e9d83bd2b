package org.consilium.session.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.live.Nullable;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.SessionState;
import org.consilium.session.control.Today;
import org.consilium.session.control.Today.Mine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What runs or comes next for me, and what was.
 *
 * @param now the server's time
 */
public record TodayView(Instant now, List<TodaySessionView> current, List<PastSessionView> past) {

  /**
   * A session that is not closed.
   *
   * @param present whether I am checked in
   * @param phaseTitle of the phase that runs, or null; likewise the three after it
   * @param team my own team, or null
   * @param movedAt when I was put into it on the day, or null
   */
  public record TodaySessionView(
      UUID sessionId,
      UUID courseId,
      String courseTitle,
      String title,
      SessionState state,
      Side as,
      boolean present,
      @Nullable @Schema(nullable = true) String phaseTitle,
      @Nullable @Schema(nullable = true) PhaseKind phaseKind,
      @Nullable @Schema(nullable = true) Instant deadlineAt,
      @Nullable @Schema(nullable = true) Instant pausedAt,
      @Nullable @Schema(nullable = true) SessionTeamView team,
      @Nullable @Schema(nullable = true) Instant movedAt) {

    static TodaySessionView of(Mine mine, UUID accountId) {
      Optional<PhaseInfo> phase = mine.sheet().current();
      return new TodaySessionView(
          mine.sheet().info().id(),
          mine.course().id(),
          mine.course().title(),
          mine.sheet().info().title(),
          mine.sheet().info().state(),
          Side.of(mine.staff()),
          mine.roll().filter(roll -> roll.isPresent(accountId)).isPresent(),
          phase.map(PhaseInfo::title).orElse(null),
          phase.map(PhaseInfo::kind).orElse(null),
          phase.map(PhaseInfo::deadlineAt).orElse(null),
          phase.map(PhaseInfo::pausedAt).orElse(null),
          mine.roll().map(SessionTeamView::of).orElse(null),
          mine.movedAt().orElse(null));
    }
  }

  /** A closed session. */
  public record PastSessionView(
      UUID sessionId, UUID courseId, String courseTitle, String title, Side as, Instant closedAt) {

    static PastSessionView of(Mine mine) {
      return new PastSessionView(
          mine.sheet().info().id(),
          mine.course().id(),
          mine.course().title(),
          mine.sheet().info().title(),
          Side.of(mine.staff()),
          mine.sheet().closedAt());
    }
  }

  static TodayView of(Today.Agenda agenda, UUID accountId) {
    return new TodayView(
        agenda.now(),
        agenda.current().stream().map(mine -> TodaySessionView.of(mine, accountId)).toList(),
        agenda.past().stream().map(PastSessionView::of).toList());
  }
}
