package org.consilium.platform.database.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.consilium.platform.database.DuplicateKey;
import org.consilium.platform.database.Outdated;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.database.SqlFailure;

/** {@link Sql} by JDBC. */
@ApplicationScoped
public class JdbcSql implements Sql {

  private static final int DUPLICATE_ENTRY = 1062;

  @Resource(lookup = "java:jboss/datasources/ConsiliumDS")
  private DataSource dataSource;

  @Inject private LineOfTransaction lines;

  @Override
  public <T> List<T> list(String sql, Function<Row, T> mapper, Object... parameters) {
    return run(
        sql,
        statement -> {
          Parameters.bind(statement, 1, parameters);
          try (ResultSet result = statement.executeQuery()) {
            return Question.rows(result, mapper);
          }
        });
  }

  @Override
  public <T> Supplier<List<T>> soon(String sql, Function<Row, T> mapper, Object... parameters) {
    Optional<OpenLine> line = lines.current();
    if (line.isEmpty()) {
      List<T> rows = list(sql, mapper, parameters);
      return () -> rows;
    }
    return line.get().ask(new Question<>(sql, mapper, parameters));
  }

  @Override
  public <T> Optional<T> first(String sql, Function<Row, T> mapper, Object... parameters) {
    return list(sql, mapper, parameters).stream().findFirst();
  }

  @Override
  public int update(String sql, Object... parameters) {
    return run(
        sql,
        statement -> {
          Parameters.bind(statement, 1, parameters);
          return statement.executeUpdate();
        });
  }

  @Override
  public void later(String sql, Object... parameters) {
    lines
        .current()
        .ifPresentOrElse(
            line -> line.add(new Change(sql, parameters)), () -> update(sql, parameters));
  }

  @Override
  public void require(long count, String counting, Object... parameters) {
    Change change = Change.requiring(count, counting, parameters);
    lines
        .current()
        .ifPresentOrElse(
            line -> line.add(change), () -> update(Change.inOne(change.sql()), parameters));
  }

  @Override
  public int[] batch(String sql, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return new int[0];
    }
    return run(
        sql,
        statement -> {
          for (Object[] row : rows) {
            Parameters.bind(statement, 1, row);
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Work<T> work) {
    try {
      Optional<OpenLine> line = lines.current();
      if (line.isPresent()) {
        return on(line.get().connection(), sql, work);
      }
      try (Connection connection = dataSource.getConnection()) {
        return on(connection, sql, work);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static <T> T on(Connection connection, String sql, Work<T> work) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    }
  }

  static SqlFailure failure(SQLException e) {
    if (says(e, Change.OUTDATED)) {
      return new Outdated(e);
    }
    return says(e, DUPLICATE_ENTRY) ? new DuplicateKey(e) : new SqlFailure(e);
  }

  private static boolean says(SQLException failure, int code) {
    for (SQLException e = failure; e != null; e = e.getNextException()) {
      if (e.getErrorCode() == code) {
        return true;
      }
    }
    return false;
  }
}
