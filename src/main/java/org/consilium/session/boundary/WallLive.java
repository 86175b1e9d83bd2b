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
import org.consilium.session.SessionChanged;
import org.consilium.session.control.ViewingSessions;

/**
 * {@code wall/{sessionId}}: what the projector shows of a session. It is opened by staff and seen
 * by everybody, so no name and nothing that is still to be told ever reaches it.
 */
@ApplicationScoped
public class WallLive implements LiveRoom {

  private static final String NAME = "wall";

  @Inject private ViewingSessions viewing;
  @Inject private LiveHub hub;
  @Inject private LivePace pace;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID key) {
    viewing.requireStaff(actor, key);
    return Optional.empty();
  }

  @Override
  public LiveView view(Actor actor, UUID key, Long since, LiveRound round) {
    return SessionWall.of(viewing.wall(actor, key));
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionChanged changed) {
    hub.changed(NAME, changed.sessionId());
  }

  void marked(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttendanceMarked marked) {
    pace.changedSoon(NAME, marked.sessionId());
  }
}
