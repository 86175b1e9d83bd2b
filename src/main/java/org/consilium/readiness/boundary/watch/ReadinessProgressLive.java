package org.consilium.readiness.boundary.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.control.WatchingRats;

/** {@code readiness-progress/{phaseId}}: staff watch a test; a hall at work is paced. */
@ApplicationScoped
public class ReadinessProgressLive extends WatchedTestLive {

  static final String NAME = "readiness-progress";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  LiveView irat(WatchingRats watched, Actor actor, UUID phaseId) {
    return ReadinessProgressView.IratProgress.of(watched.irat(actor, phaseId));
  }

  @Override
  LiveView trat(WatchingRats watched, Actor actor, UUID phaseId) {
    return ReadinessProgressView.TratProgress.of(watched.trat(actor, phaseId));
  }
}
