package org.consilium.caseboard.boundary.spotlight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.control.spotlight.SeeingSpotlight;
import org.consilium.caseboard.control.spotlight.SpotlightChanged;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;
import org.consilium.session.TeamsChanged;

/** {@code spotlight/session}: everybody is told which board is on every screen, and no more. */
@ApplicationScoped
public class SpotlightLive implements LiveRoom {

  private static final String NAME = "spotlight";

  @Inject private SeeingSpotlight seeing;
  @Inject private LiveHub hub;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID sessionId) {
    seeing.requireParticipant(actor, sessionId);
    return Optional.empty();
  }

  @Override
  public LiveView view(Actor actor, UUID sessionId, Long since, LiveRound round) {
    return SpotlightView.of(sessionId, seeing.seen(actor, sessionId, round));
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SpotlightChanged changed) {
    hub.changed(NAME, changed.sessionId());
  }

  /** Whose board it is may be another's question now. */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TeamsChanged changed) {
    hub.changed(NAME, changed.sessionId());
  }
}
