package org.consilium.peerevaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.database.DuplicateKey;
import org.consilium.platform.database.Sql;

/** Which peer evaluations have been released to the rated. */
@ApplicationScoped
public class Releases {

  @Inject private Sql sql;

  Optional<Instant> releasedAt(UUID phaseId) {
    return sql.first(
        "SELECT released_at FROM peer_release WHERE phase_id = ?",
        row -> row.instant("released_at"),
        phaseId);
  }

  /** Keeps the first release and says whether it was this one. */
  boolean release(UUID phaseId, UUID releasedBy, Instant now) {
    try {
      sql.update(
          "INSERT INTO peer_release (phase_id, released_by, released_at) VALUES (?, ?, ?)",
          phaseId,
          releasedBy,
          now);
      return true;
    } catch (DuplicateKey released) {
      return false;
    }
  }

  /** The release that is committed now, although this transaction began before it. */
  Instant releasedMeanwhile(UUID phaseId) {
    return sql.first(
            "SELECT released_at FROM peer_release WHERE phase_id = ? LOCK IN SHARE MODE",
            row -> row.instant("released_at"),
            phaseId)
        .orElseThrow();
  }
}
