package org.consilium.platform.live.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LivePace;

/** {@link LivePace}: the first call of a while sets the alarm, the others find it set. */
@ApplicationScoped
public class LivePacer implements LivePace {

  private static final int PAUSE_MILLIS = 250;

  private record Due(String room, UUID key, UUID circle) {}

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private LiveHub hub;

  private final Set<Due> due = ConcurrentHashMap.newKeySet();

  @Override
  public void changedSoon(String room, UUID key) {
    note(new Due(room, key, null));
  }

  @Override
  public void changedSoon(String room, UUID key, UUID circle) {
    note(new Due(room, key, circle));
  }

  private void note(Due change) {
    if (due.add(change)) {
      scheduler.schedule(() -> tell(change), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** Removed before the views are made: a change during their making sets the next alarm. */
  private void tell(Due change) {
    due.remove(change);
    if (change.circle() == null) {
      hub.changed(change.room(), change.key());
    } else {
      hub.changed(change.room(), change.key(), change.circle());
    }
  }
}
