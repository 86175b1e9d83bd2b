package org.consilium.readiness.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.live.LivePace;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.IratChanged;
import org.consilium.readiness.RatChanged;
import org.consilium.readiness.TratChanged;
import org.consilium.readiness.control.WatchingRats;
import org.consilium.session.PhaseKind;

/** {@code readiness-wall/{phaseId}}: what the projector shows of a test; opened by staff. */
@ApplicationScoped
public class ReadinessWallLive implements LiveRoom {

  private static final String NAME = "readiness-wall";

  @Inject private WatchingRats watching;
  @Inject private LivePace pace;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID key) {
    watching.admit(actor, key);
    return Optional.empty();
  }

  @Override
  public LiveView view(Actor actor, UUID key, Long since, LiveRound round) {
    return watching.admit(actor, key).kind() == PhaseKind.IRAT
        ? ReadinessWallView.IratWall.of(watching.iratForAll(actor, key))
        : ReadinessWallView.TratWall.of(watching.trat(actor, key));
  }

  void answered(@Observes(during = TransactionPhase.AFTER_SUCCESS) IratChanged answered) {
    pace.changedSoon(NAME, answered.phaseId());
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TratChanged changed) {
    pace.changedSoon(NAME, changed.phaseId());
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RatChanged changed) {
    pace.changedSoon(NAME, changed.phaseId());
  }
}
