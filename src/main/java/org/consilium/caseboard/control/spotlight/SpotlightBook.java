package org.consilium.caseboard.control.spotlight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;

/** Which board is in the spotlight of which session. */
@ApplicationScoped
public class SpotlightBook {

  @Inject private Sql sql;
  @Inject private Clock clock;

  /** A board in the spotlight until its phase ends. */
  record Lit(UUID boardId, UUID phaseId) {

    private static Lit of(Row row) {
      return new Lit(row.uuid("board_id"), row.uuid("phase_id"));
    }
  }

  Optional<Lit> of(UUID sessionId) {
    return sql.first(
        "SELECT board_id, phase_id FROM board_spotlight WHERE session_id = ?", Lit::of, sessionId);
  }

  /** Which of these boards are in the spotlight of their session. */
  List<UUID> lit(Collection<UUID> boardIds) {
    return sql.list(
        "SELECT board_id FROM board_spotlight WHERE board_id IN (%s)"
            .formatted(Sql.marks(boardIds.size())),
        row -> row.uuid("board_id"),
        boardIds.toArray());
  }

  void put(UUID sessionId, Lit lit) {
    sql.update(
        """
        REPLACE INTO board_spotlight (session_id, board_id, phase_id, put_at)
        VALUES (?, ?, ?, ?)""",
        sessionId,
        lit.boardId(),
        lit.phaseId(),
        clock.instant());
  }

  void end(UUID sessionId) {
    sql.update("DELETE FROM board_spotlight WHERE session_id = ?", sessionId);
  }
}
