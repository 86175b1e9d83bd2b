package org.consilium.session.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;
import org.consilium.session.PhaseInfo;
import org.consilium.session.SessionState;
import org.consilium.session.control.SessionSheet;
import org.consilium.session.control.Wall;

/**
 * A session on the wall of the hall.
 *
 * @param joinCode null once closed
 * @param pauseMessage what everybody reads while everything is paused, or null
 * @param present how many students are checked in
 * @param expected how many are in teams
 * @param rehearsal whether the students are simulated
 */
public record SessionWall(
    UUID id,
    UUID courseId,
    String courseTitle,
    String title,
    SessionState state,
    @Nullable String joinCode,
    @Nullable UUID currentPhaseId,
    @Nullable String pauseMessage,
    List<PhaseView> phases,
    int present,
    int expected,
    boolean rehearsal)
    implements LiveView {

  static SessionWall of(Wall wall) {
    SessionSheet sheet = wall.sheet();
    return new SessionWall(
        sheet.info().id(),
        sheet.info().courseId(),
        wall.courseTitle(),
        sheet.info().title(),
        sheet.info().state(),
        sheet.joinCode(),
        sheet.current().map(PhaseInfo::id).orElse(null),
        sheet.lead().pauseMessage(),
        PhaseView.of(sheet.agenda()),
        wall.present(),
        wall.expected(),
        wall.rehearsal());
  }
}
