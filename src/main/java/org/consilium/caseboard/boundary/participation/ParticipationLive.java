package org.consilium.caseboard.boundary.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.caseboard.control.participation.ParticipationSwitched;
import org.consilium.caseboard.control.participation.SeeingParticipation;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.BoardReread;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LivePace;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;
import org.consilium.session.TeamsChanged;

/**
 * {@code participation/board}: a team sees what its members contributed, while staff show it. The
 * first change of a while sets an alarm, at which everybody of the team gets one view of what
 * stands then: once a second at most. Whether it is shown is asked for each time anew, so that
 * nothing follows the switching off.
 */
@ApplicationScoped
public class ParticipationLive implements LiveRoom {

  private static final String NAME = "participation";
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Inject private SeeingParticipation seeing;
  @Inject private BoardsOfPhases boards;
  @Inject private LiveHub hub;
  @Inject private LivePace pace;

  /** The boards of which changes are told, unless an alarm finds that it is not shown. */
  private final Set<UUID> followed = ConcurrentHashMap.newKeySet();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID boardId) {
    seeing.requireMember(actor, boardId);
    return Optional.empty();
  }

  /** Noted before it is read: what changes from then on is told again. */
  @Override
  public LiveView view(Actor actor, UUID boardId, Long since, LiveRound round) {
    followed.add(boardId);
    return ParticipationView.of(boardId, seeing.see(actor, boardId, round));
  }

  void changed(@Observes BoardChange change) {
    tellSoon(change.boardId());
  }

  void reread(@Observes BoardReread board) {
    tellSoon(board.boardId());
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ParticipationSwitched session) {
    tellAll(session.sessionId());
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TeamsChanged teams) {
    tellAll(teams.sessionId());
  }

  /** At once, and beside: what has just been committed cannot ask the database itself. */
  private void tellAll(UUID sessionId) {
    pace.tellSoon(
        NAME,
        sessionId,
        Duration.ZERO,
        () -> boards.ofSession(sessionId).forEach(boardId -> hub.changed(NAME, boardId)));
  }

  private void tellSoon(UUID boardId) {
    if (followed.contains(boardId)) {
      pace.tellSoon(NAME, boardId, PAUSE, () -> tell(boardId));
    }
  }

  /** Removed before it is looked at: a view meanwhile, and those made now, put it there again. */
  private void tell(UUID boardId) {
    followed.remove(boardId);
    if (hub.isWatched(NAME, boardId) && seeing.isShown(boardId)) {
      hub.changed(NAME, boardId);
    }
  }
}
