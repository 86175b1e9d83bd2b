package org.consilium.caseboard.boundary.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.control.wall.Walls;
import org.consilium.caseboard.control.wall.WatchingBoards;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.BoardReread;
import org.consilium.caseboard.entity.rules.wall.Miniature;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LivePace;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.PeriodicWatch;
import org.consilium.session.TeamsChanged;

/**
 * {@code boards/phase}: staff follow all boards small. The first change of a while sets an alarm,
 * at which all that changed until then is told at once: a board at most four times a second, and
 * once a second where there are many, so that following a hall costs next to nothing. Nothing is
 * made while nobody looks.
 */
@ApplicationScoped
public class BoardsLive implements LiveRoom {

  private static final String NAME = "boards";
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration PAUSE_OF_MANY = Duration.ofSeconds(1);

  /** From how many boards on they are many. */
  private static final int MANY = 21;

  /** How often is looked for boards that have become calmer. */
  private static final Duration CALM = Duration.ofSeconds(20);

  @Inject private WatchingBoards watching;
  @Inject private Walls walls;
  @Inject private LiveHub hub;
  @Inject private LivePace pace;
  @Inject private PeriodicWatch watch;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID phaseId) {
    watching.requireStaff(actor, phaseId);
    return Optional.empty();
  }

  @Override
  public LiveView view(Actor actor, UUID phaseId, Long since, LiveRound round) {
    return new BoardsWall(phaseId, watching.show(actor, phaseId));
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    watch.begin(CALM, "walls of boards were not brought up to date", this::lookForCalm);
  }

  void changed(@Observes BoardChange change) {
    walls.note(change.boardId()).forEach(this::tellSoon);
  }

  void reread(@Observes BoardReread board) {
    walls.note(board.boardId()).forEach(this::tellSoon);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TeamsChanged teams) {
    walls.ofSession(teams.sessionId()).forEach(phaseId -> hub.changed(NAME, phaseId));
  }

  private void lookForCalm() {
    walls.all().forEach(this::forgetUnlessWatched);
    walls.noteCalmer().forEach(this::tellSoon);
  }

  private void tellSoon(UUID phaseId) {
    Duration pause = walls.size(phaseId) < MANY ? PAUSE : PAUSE_OF_MANY;
    pace.tellSoon(NAME, phaseId, pause, () -> tell(phaseId));
  }

  private void tell(UUID phaseId) {
    if (forgetUnlessWatched(phaseId)) {
      return;
    }
    List<Miniature> changed = walls.takeChanged(phaseId);
    if (!changed.isEmpty()) {
      MiniaturesChanged event = new MiniaturesChanged(changed);
      hub.publish(NAME, phaseId, reader -> event);
    }
  }

  /** Whoever comes just now is not forgotten. */
  private boolean forgetUnlessWatched(UUID phaseId) {
    long looks = walls.looks(phaseId);
    boolean unwatched = !hub.isWatched(NAME, phaseId);
    if (unwatched) {
      walls.forget(phaseId, looks);
    }
    return unwatched;
  }
}
