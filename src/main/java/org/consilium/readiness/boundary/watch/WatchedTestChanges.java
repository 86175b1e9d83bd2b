package org.consilium.readiness.boundary.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.live.LivePace;
import org.consilium.readiness.IratChanged;
import org.consilium.readiness.RatChanged;
import org.consilium.readiness.TratChanged;

/**
 * Tells staff and the projector what changes in a test that they watch; a hall at work is paced.
 */
@ApplicationScoped
public class WatchedTestChanges {

  @Inject private LivePace pace;

  void answered(@Observes(during = TransactionPhase.AFTER_SUCCESS) IratChanged answered) {
    tell(answered.phaseId());
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TratChanged changed) {
    tell(changed.phaseId());
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RatChanged changed) {
    tell(changed.phaseId());
  }

  private void tell(UUID phaseId) {
    pace.changedSoon(ReadinessProgressLive.NAME, phaseId);
    pace.changedSoon(ReadinessWallLive.NAME, phaseId);
  }
}
