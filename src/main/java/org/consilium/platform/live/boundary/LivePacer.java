package org.consilium.platform.live.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LivePace;
import org.consilium.platform.time.PeriodicWatch;

/** {@link LivePace}: the first call of a while sets the alarm, the others find it set. */
@ApplicationScoped
public class LivePacer implements LivePace {

  private static final Duration PAUSE = Duration.ofMillis(250);

  private record Due(String room, UUID key, UUID circle) {}

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private LiveHub hub;

  private final Set<Due> due = ConcurrentHashMap.newKeySet();

  @Override
  public void changedSoon(String room, UUID key) {
    note(new Due(room, key, null), PAUSE, () -> hub.changed(room, key));
  }

  @Override
  public void changedSoon(String room, UUID key, UUID circle) {
    note(new Due(room, key, circle), PAUSE, () -> hub.changed(room, key, circle));
  }

  @Override
  public void tellSoon(String room, UUID key, Duration pause, Runnable telling) {
    note(new Due(room, key, null), pause, telling);
  }

  private void note(Due change, Duration pause, Runnable telling) {
    if (due.add(change)) {
      scheduler.schedule(
          () -> PeriodicWatch.carefully("a topic was not told", () -> tell(change, telling)),
          pause.toMillis(),
          TimeUnit.MILLISECONDS);
    }
  }

  /** Removed before it is told: a change meanwhile sets the next alarm. */
  private void tell(Due change, Runnable telling) {
    due.remove(change);
    telling.run();
  }
}
