package org.consilium.caseboard.boundary.participation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.consilium.caseboard.control.participation.ParticipationSwitched;
import org.consilium.caseboard.control.participation.SeeingParticipation;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.BoardReread;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.PeriodicWatch;
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
  private static final int PAUSE_MILLIS = 1_000;
  private static final Duration TIDY = Duration.ofMinutes(5);

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private SeeingParticipation seeing;
  @Inject private LiveHub hub;
  @Inject private PeriodicWatch watch;

  /** The session of each board at which somebody looks. */
  private final Map<UUID, UUID> watched = new ConcurrentHashMap<>();

  /** The boards of which changes are told, unless an alarm finds that it is not shown. */
  private final Set<UUID> followed = ConcurrentHashMap.newKeySet();

  private final Set<UUID> due = ConcurrentHashMap.newKeySet();

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
    watched.put(boardId, seeing.requireMember(actor, boardId));
    followed.add(boardId);
    return ParticipationView.of(boardId, seeing.see(actor, boardId, round));
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    watch.begin(
        TIDY, "boards were not forgotten", () -> watched.forEach(this::forgetUnlessWatched));
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

  private void tellAll(UUID sessionId) {
    watched.forEach(
        (boardId, of) -> {
          if (of.equals(sessionId)) {
            hub.changed(NAME, boardId);
          }
        });
  }

  private void tellSoon(UUID boardId) {
    if (followed.contains(boardId) && due.add(boardId)) {
      scheduler.schedule(
          () -> PeriodicWatch.carefully("a team was not told", () -> tell(boardId)),
          PAUSE_MILLIS,
          TimeUnit.MILLISECONDS);
    }
  }

  /** Removed before it is looked at: a change or a view meanwhile puts it there again. */
  private void tell(UUID boardId) {
    due.remove(boardId);
    followed.remove(boardId);
    UUID sessionId = watched.get(boardId);
    if (sessionId != null && hub.isWatched(NAME, boardId) && seeing.isShown(sessionId)) {
      followed.add(boardId);
      hub.changed(NAME, boardId);
    }
  }

  /** The same way: whoever comes just now is not forgotten. */
  private void forgetUnlessWatched(UUID boardId, UUID sessionId) {
    watched.remove(boardId);
    followed.remove(boardId);
    if (hub.isWatched(NAME, boardId)) {
      watched.put(boardId, sessionId);
      followed.add(boardId);
    }
  }
}
