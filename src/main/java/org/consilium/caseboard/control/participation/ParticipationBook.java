package org.consilium.caseboard.control.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.consilium.platform.database.Sql;

/** In which sessions teams see their participation. */
@ApplicationScoped
public class ParticipationBook {

  @Inject private Sql sql;
  @Inject private Clock clock;

  boolean isShown(UUID sessionId) {
    return sql.first(
            "SELECT 1 FROM board_participation_shown WHERE session_id = ?", row -> true, sessionId)
        .isPresent();
  }

  /** Whether that changed anything: of two at once it is one. */
  boolean show(UUID sessionId) {
    return sql.update(
            "INSERT IGNORE INTO board_participation_shown (session_id, shown_at) VALUES (?, ?)",
            sessionId,
            clock.instant())
        > 0;
  }

  /** The same. */
  boolean hide(UUID sessionId) {
    return sql.update("DELETE FROM board_participation_shown WHERE session_id = ?", sessionId) > 0;
  }
}
