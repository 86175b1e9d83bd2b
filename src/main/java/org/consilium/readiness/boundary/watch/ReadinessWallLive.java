package org.consilium.readiness.boundary.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.control.WatchingRats;

/** {@code readiness-wall/{phaseId}}: what the projector shows of a test; opened by staff. */
@ApplicationScoped
public class ReadinessWallLive extends WatchedTestLive {

  static final String NAME = "readiness-wall";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  LiveView irat(WatchingRats watched, Actor actor, UUID phaseId) {
    return ReadinessWallView.IratWall.of(watched.iratForAll(actor, phaseId));
  }

  @Override
  LiveView trat(WatchingRats watched, Actor actor, UUID phaseId) {
    return ReadinessWallView.TratWall.of(watched.trat(actor, phaseId));
  }
}
