package org.consilium.platform.database.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.consilium.platform.database.DuplicateKey;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.database.SqlFailure;

/** {@link Sql} by JDBC. */
@ApplicationScoped
public class JdbcSql implements Sql {

  private static final int DUPLICATE_ENTRY = 1062;

  @Resource(lookup = "java:jboss/datasources/ConsiliumDS")
  private DataSource dataSource;

  @Override
  public <T> List<T> list(String sql, Function<Row, T> mapper, Object... parameters) {
    return run(
        sql,
        statement -> {
          bind(statement, parameters);
          List<T> rows = new ArrayList<>();
          try (ResultSet result = statement.executeQuery()) {
            Row row = new Row(result);
            while (result.next()) {
              rows.add(mapper.apply(row));
            }
          }
          return rows;
        });
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
          bind(statement, parameters);
          return statement.executeUpdate();
        });
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
            bind(statement, row);
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Work<T> work) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException e) {
      throw isDuplicate(e) ? new DuplicateKey(e) : new SqlFailure(e);
    }
  }

  private static boolean isDuplicate(SQLException failure) {
    for (SQLException e = failure; e != null; e = e.getNextException()) {
      if (e.getErrorCode() == DUPLICATE_ENTRY) {
        return true;
      }
    }
    return false;
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, columnValue(parameters[i]));
    }
  }

  private static Object columnValue(Object value) {
    return switch (value) {
      case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
      case Enum<?> constant -> constant.name();
      case null, default -> value;
    };
  }
}
