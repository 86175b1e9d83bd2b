package org.consilium.caseboard.boundary.spotlight;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.consilium.caseboard.control.spotlight.SeeingSpotlight;
import org.consilium.caseboard.control.spotlight.SpotlightChanged;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.BoardReread;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.PeriodicWatch;

/**
 * {@code lit-board/board}: the board on every screen. The first change of a while sets an alarm, at
 * which the board is told as it is then, written once for the whole hall. Nothing is made while
 * nobody looks.
 */
@ApplicationScoped
public class LitBoardLive implements LiveRoom {

  private static final String NAME = "lit-board";
  private static final int PAUSE_MILLIS = 400;

  /** A board of many pages goes to a whole hall less often. */
  private static final int LONG = 20_000;

  private static final int PAUSE_OF_LONG_MILLIS = 2_000;

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private SeeingSpotlight seeing;
  @Inject private LiveHub hub;

  private final Set<UUID> due = ConcurrentHashMap.newKeySet();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID boardId) {
    seeing.requireLit(actor, boardId);
    return Optional.empty();
  }

  @Override
  public LiveView view(Actor actor, UUID boardId, Long since, LiveRound round) {
    return new LitBoardView(boardId, seeing.shown(actor, boardId, round));
  }

  /** Whoever looks is asked for the right again, and looks no longer where the light is off. */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SpotlightChanged changed) {
    changed.boardIds().forEach(boardId -> hub.changed(NAME, boardId));
  }

  void changed(@Observes BoardChange change) {
    tellSoon(change.boardId());
  }

  void reread(@Observes BoardReread board) {
    hub.changed(NAME, board.boardId());
  }

  private void tellSoon(UUID boardId) {
    if (hub.isWatched(NAME, boardId) && due.add(boardId)) {
      scheduler.schedule(
          () ->
              PeriodicWatch.carefully("a board on every screen was not told", () -> tell(boardId)),
          seeing.sizeOf(boardId) < LONG ? PAUSE_MILLIS : PAUSE_OF_LONG_MILLIS,
          TimeUnit.MILLISECONDS);
    }
  }

  /** Removed before it is told: a change meanwhile sets the next alarm. */
  private void tell(UUID boardId) {
    due.remove(boardId);
    seeing
        .shownToAll(boardId)
        .map(board -> new LitBoardChanged(boardId, board))
        .ifPresent(event -> hub.publish(NAME, boardId, reader -> event));
  }
}
