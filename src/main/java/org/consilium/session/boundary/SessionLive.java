package org.consilium.session.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LivePace;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;
import org.consilium.session.AttendanceMarked;
import org.consilium.session.OwnTimeChanged;
import org.consilium.session.SessionChanged;
import org.consilium.session.TeamsChanged;
import org.consilium.session.control.ViewingSessions;
import org.consilium.session.control.ViewingSessions.Attended;
import org.consilium.session.control.ViewingSessions.Conducted;

/**
 * {@code session/{sessionId}}: the agenda and its clock for all, the code and attendance for staff.
 * A student's circle is the team, that of staff the session: who checks in is news to these two and
 * to nobody else in the hall.
 */
@ApplicationScoped
public class SessionLive implements LiveRoom {

  private static final String NAME = "session";

  @Inject private ViewingSessions viewing;
  @Inject private LiveHub hub;
  @Inject private LivePace pace;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID key) {
    return Optional.of(viewing.circle(actor, key));
  }

  @Override
  public LiveView view(Actor actor, UUID key, Long since, LiveRound round) {
    return switch (viewing.seen(actor, key, round)) {
      case Conducted conducted -> SessionLiveView.StaffSession.of(conducted);
      case Attended attended -> SessionLiveView.StudentSession.of(attended);
    };
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionChanged changed) {
    hub.changed(NAME, changed.sessionId());
  }

  /** To staff alone: how many are still at work. */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OwnTimeChanged changed) {
    pace.changedSoon(NAME, changed.sessionId(), changed.sessionId());
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TeamsChanged changed) {
    hub.changed(NAME, changed.sessionId(), changed.sessionId());
    changed.teamIds().forEach(teamId -> hub.changed(NAME, changed.sessionId(), teamId));
  }

  void marked(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttendanceMarked marked) {
    pace.changedSoon(NAME, marked.sessionId(), marked.sessionId());
    hub.changed(NAME, marked.sessionId(), marked.teamId());
  }
}
