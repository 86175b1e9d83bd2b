package org.consilium.platform.problem;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.platform.time.Ids;

/**
 * Turns any failure into a refusal that may be told; REST and the live socket share it.
 *
 * <p>A transaction whose end nobody knows throws checked exceptions through use cases that declare
 * none: whoever has to go on after a use case failed catches {@link Exception}.
 */
public final class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());
  private static final int DEEPEST = 20;

  private Failures() {}

  /** The refusal inside a failure, or one that names a reference under which the log holds it. */
  public static DomainProblem toProblem(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof DomainProblem problem) {
        return problem;
      }
      if (isEndUnknown(cause)) {
        LOG.log(
            Level.WARNING, "a transaction''s end is not known: {0}", cause.getClass().getName());
        return DomainProblem.unavailable(
            "platform.outcome-unknown",
            "The server lost its database just now and cannot tell whether this was saved. Please"
                + " look, and try again if it was not.");
      }
      if (isDatabaseAway(cause)) {
        LOG.log(Level.WARNING, "database away: {0}", cause.getClass().getSimpleName());
        return DomainProblem.unavailable(
            "platform.database-away",
            "The server cannot reach its database just now. Nothing was saved; please try again.");
      }
      cause = cause.getCause();
    }
    String reference = Ids.random().toString().substring(0, 8);
    LOG.log(Level.SEVERE, "failure " + reference, Unquoted.of(failure));
    return DomainProblem.unavailable(
            "platform.failure",
            "Something went wrong on the server (reference "
                + reference
                + "). Nothing was saved; please try again.")
        .with("reference", reference);
  }

  /** The failure as the log may hold it, without what it quotes of a person's input. */
  public static Throwable unquoted(Throwable failure) {
    return Unquoted.of(failure);
  }

  private static boolean isEndUnknown(Throwable cause) {
    return cause instanceof HeuristicMixedException || cause instanceof HeuristicRollbackException;
  }

  private static boolean isDatabaseAway(Throwable cause) {
    return cause instanceof SQLTransientConnectionException
        || cause instanceof SQLNonTransientConnectionException
        || (cause instanceof SQLException sql
            && sql.getSQLState() != null
            && sql.getSQLState().startsWith("08"));
  }
}
