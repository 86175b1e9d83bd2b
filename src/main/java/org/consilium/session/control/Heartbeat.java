package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.database.Sql;
import org.consilium.session.SessionChanged;
import org.consilium.session.control.owntime.OwnClocks;
import org.consilium.session.entity.Phase;

/**
 * Shows that a node runs and can store. A beat that finds a gap since the last one (of whichever
 * node: the newest counts) gives the gap back to every phase whose time ran, in the transaction
 * that stores the beat: so it is given back once, whatever crashes when. Server and database being
 * away look the same, and are.
 */
@ApplicationScoped
public class Heartbeat {

  /** Up to here it was a slow beat, beyond it nobody could work. */
  public static final Duration LONGEST_SILENCE = Duration.ofSeconds(3);

  @Inject private Sql sql;
  @Inject private SessionBook book;
  @Inject private OwnClocks ownClocks;
  @Inject private Event<SessionChanged> sessionChanged;
  @Inject private Clock clock;

  /** One beat. */
  @Transactional
  public void beat() {
    Optional<Instant> last =
        sql.list(
                "SELECT beat_at FROM server_heartbeat WHERE id = 1 FOR UPDATE",
                row -> Optional.ofNullable(row.instant("beat_at")))
            .getFirst();
    Instant now = clock.instant();
    last.filter(beat -> beat.plus(LONGEST_SILENCE).isBefore(now))
        .ifPresent(beat -> giveBack(beat, now));
    ownClocks.finishThoseWhoseTimeIsOver(now);
    if (last.isEmpty() || last.get().isBefore(now)) {
      sql.update("UPDATE server_heartbeat SET beat_at = ? WHERE id = 1", now);
    }
  }

  private void giveBack(Instant downFrom, Instant upAt) {
    List<Phase> phases = book.holdThoseWhoseTimeRuns();
    phases.forEach(phase -> phase.giveBack(downFrom, upAt));
    book.write();
    ownClocks.giveBack(downFrom, upAt);
    List<UUID> sessions = phases.stream().map(Phase::sessionId).distinct().toList();
    sessions.forEach(session -> sessionChanged.fire(new SessionChanged(session)));
  }
}
