package org.consilium.caseboard.boundary.spotlight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.control.spotlight.SeeingSpotlight;
import org.consilium.caseboard.control.spotlight.SpotlightChanged;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.BoardReread;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LivePace;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;

/**
 * {@code lit-board/board}: the board on every screen. The first change of a while sets an alarm, at
 * which the board is told as it is then, written once for the whole hall. Nothing is made while
 * nobody looks.
 */
@ApplicationScoped
public class LitBoardLive implements LiveRoom {

  private static final String NAME = "lit-board";
  private static final Duration PAUSE = Duration.ofMillis(400);

  /** A board of many pages goes to a whole hall less often. */
  private static final int LONG = 20_000;

  private static final Duration PAUSE_OF_LONG = Duration.ofSeconds(2);

  @Inject private SeeingSpotlight seeing;
  @Inject private LiveHub hub;
  @Inject private LivePace pace;

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
    if (hub.isWatched(NAME, boardId)) {
      Duration pause = seeing.sizeOf(boardId) < LONG ? PAUSE : PAUSE_OF_LONG;
      pace.tellSoon(NAME, boardId, pause, () -> tell(boardId));
    }
  }

  private void tell(UUID boardId) {
    seeing
        .shownToAll(boardId)
        .map(board -> new LitBoardChanged(boardId, board))
        .ifPresent(event -> hub.publish(NAME, boardId, reader -> event));
  }
}
