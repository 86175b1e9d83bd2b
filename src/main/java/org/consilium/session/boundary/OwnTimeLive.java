package org.consilium.session.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;
import org.consilium.session.OwnTimeChanged;
import org.consilium.session.control.owntime.MyTime;

/**
 * {@code own-time/{sessionId}}: a student's own time; the circle is the student's devices, so that
 * not even the number of frames tells it to others. Everybody's page watches it.
 */
@ApplicationScoped
public class OwnTimeLive implements LiveRoom {

  private static final String NAME = "own-time";

  @Inject private MyTime myTime;
  @Inject private LiveHub hub;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID key) {
    myTime.show(actor, key);
    return Optional.of(actor.accountId());
  }

  @Override
  public LiveView view(Actor actor, UUID key, Long since, LiveRound round) {
    return OwnTimeView.MyOwnTime.of(myTime.show(actor, key));
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OwnTimeChanged changed) {
    hub.changed(NAME, changed.sessionId(), changed.accountId());
  }
}
