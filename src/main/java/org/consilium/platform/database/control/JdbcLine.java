package org.consilium.platform.database.control;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.consilium.platform.database.Line;
import org.consilium.platform.database.SqlFailure;

/** {@link Line} by JDBC. */
final class JdbcLine implements Line {

  private static final Logger LOG = Logger.getLogger(JdbcLine.class.getName());

  /** After so long in silence the connection is asked whether it still lives. */
  private static final Duration SILENCE = Duration.ofSeconds(10);

  private static final int ANSWER_SECONDS = 5;

  private final DataSource dataSource;
  private final TransactionManager transactions;
  private final LineOfTransaction lines;
  private final Clock clock;
  private Connection connection;
  private Instant usedAt = Instant.MIN;

  JdbcLine(
      DataSource dataSource,
      TransactionManager transactions,
      LineOfTransaction lines,
      Clock clock) {
    this.dataSource = dataSource;
    this.transactions = transactions;
    this.lines = lines;
    this.clock = clock;
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    boolean stored = false;
    LineResource resource = null;
    try {
      OpenLine line = new OpenLine(connected());
      resource = new LineResource(line);
      transactions.begin();
      transactions.getTransaction().enlistResource(resource);
      lines.lead(line);
      T done = work.get();
      transactions.commit();
      stored = true;
      usedAt = clock.instant();
      return done;
    } catch (RollbackException e) {
      throw resource.refusal().map(JdbcSql::failure).orElseGet(() -> new SqlFailure(e));
    } catch (SQLException
        | NotSupportedException
        | HeuristicMixedException
        | HeuristicRollbackException
        | SystemException e) {
      throw new SqlFailure(e);
    } finally {
      if (!stored) {
        undo();
        giveUp();
      }
    }
  }

  private Connection connected() throws SQLException {
    if (connection != null
        && clock.instant().isAfter(usedAt.plus(SILENCE))
        && !connection.isValid(ANSWER_SECONDS)) {
      close();
    }
    if (connection == null) {
      connection = dataSource.getConnection();
      connection.setAutoCommit(false);
      usedAt = clock.instant();
    }
    return connection;
  }

  private void undo() {
    try {
      if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transactions.rollback();
      }
    } catch (SystemException | IllegalStateException e) {
      LOG.log(Level.FINE, "nothing to undo", e);
    }
  }

  /**
   * Nobody knows what the connection is good for. Nothing may be under way on it when it goes back:
   * the pool would let it commit by itself again, and that commits.
   */
  private void giveUp() {
    if (connection != null) {
      try {
        connection.rollback();
      } catch (SQLException e) {
        LOG.log(Level.FINE, "the connection is lost", e);
        abort();
      }
    }
    close();
  }

  private void abort() {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      LOG.log(Level.FINE, "gone already", e);
    }
  }

  @Override
  public void close() {
    Connection closed = connection;
    connection = null;
    if (closed != null) {
      try {
        closed.close();
      } catch (SQLException e) {
        LOG.log(Level.FINE, "gone already", e);
      }
    }
  }
}
