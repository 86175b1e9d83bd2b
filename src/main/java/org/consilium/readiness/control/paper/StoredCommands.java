package org.consilium.readiness.control.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.consilium.platform.database.DuplicateKey;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.text.ContentDigest;

/** Knows a command that is sent again: it is answered, not done twice. */
@ApplicationScoped
public class StoredCommands {

  @Inject private Sql sql;
  @Inject private Clock clock;

  /**
   * Notes the command with the transaction that carries it out. Of two sent at once under the same
   * id the second waits here for the first.
   *
   * @param asked what was asked, whole
   * @return false when it was stored before
   */
  public boolean isNew(Actor actor, UUID commandId, Object... asked) {
    String digest = digest(asked);
    try {
      sql.update(
          "INSERT INTO readiness_command (id, account_id, digest, stored_at) VALUES (?, ?, ?, ?)",
          commandId,
          actor.accountId(),
          digest,
          clock.instant());
      return true;
    } catch (DuplicateKey sentBefore) {
      requireSame(actor, commandId, digest);
      return false;
    }
  }

  private void requireSame(Actor actor, UUID commandId, String digest) {
    boolean same =
        sql.first(
                "SELECT account_id, digest FROM readiness_command WHERE id = ? LOCK IN SHARE MODE",
                row ->
                    actor.accountId().equals(row.uuid("account_id"))
                        && digest.equals(row.text("digest")),
                commandId)
            .orElse(false);
    if (!same) {
      throw DomainProblem.conflict(
          "readiness.command-reused",
          "This was sent under the mark of something else. Nothing was stored; please try again.");
    }
  }

  private static String digest(Object... asked) {
    ContentDigest digest = new ContentDigest();
    for (Object part : asked) {
      digest.add(part == null ? null : part.toString());
    }
    return digest.hex();
  }
}
