package org.consilium.readiness.boundary.watch;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.control.WatchingRats;
import org.consilium.session.PhaseKind;

/**
 * What staff watch of a test, by the id of its phase; {@link WatchedTestChanges} says when it
 * changed.
 */
abstract class WatchedTestLive implements LiveRoom {

  @Inject private WatchingRats watching;

  @Override
  public Optional<UUID> admit(Actor actor, UUID key) {
    watching.admit(actor, key);
    return Optional.empty();
  }

  @Override
  public LiveView view(Actor actor, UUID key, Long since, LiveRound round) {
    return watching.admit(actor, key).kind() == PhaseKind.IRAT
        ? irat(watching, actor, key)
        : trat(watching, actor, key);
  }

  /** What is watched of an iRAT. */
  abstract LiveView irat(WatchingRats watched, Actor actor, UUID phaseId);

  /** What is watched of a tRAT. */
  abstract LiveView trat(WatchingRats watched, Actor actor, UUID phaseId);
}
