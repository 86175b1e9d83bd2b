package org.consilium.platform.database.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The connection of a line, with what has not travelled yet. */
final class OpenLine {

  /** Tells the driver to put the values into the text itself. */
  private static final String NOT_KEPT = "/*client prepare*/";

  /** What has more values hardly comes again in the same shape. */
  private static final int MOST_VALUES_KEPT = 100;

  private final Connection connection;
  private final List<Travelling> waiting = new ArrayList<>();

  OpenLine(Connection connection) {
    this.connection = connection;
  }

  /** The connection, for something that is done after all that waits. */
  Connection connection() throws SQLException {
    send();
    return connection;
  }

  <T> Supplier<List<T>> ask(Question<T> question) {
    add(question);
    return () -> {
      if (!question.isAnswered()) {
        sendNow();
      }
      return question.answer();
    };
  }

  void add(Travelling statement) {
    waiting.add(statement);
  }

  private void sendNow() {
    try {
      send();
    } catch (SQLException e) {
      throw JdbcSql.failure(e);
    }
  }

  /**
   * All in one message; the database does them one after the other, and after one that fails none.
   */
  private void send() throws SQLException {
    if (waiting.isEmpty()) {
      return;
    }
    List<Travelling> together = List.copyOf(waiting);
    waiting.clear();
    try (PreparedStatement statement = connection.prepareStatement(sql(together))) {
      int place = 1;
      for (Travelling each : together) {
        place = each.bind(statement, place);
      }
      statement.execute();
      for (Travelling each : together) {
        try (ResultSet result = statement.getResultSet()) {
          each.take(result);
        }
        statement.getMoreResults();
      }
    }
  }

  private static String sql(List<Travelling> together) {
    String parts = together.stream().map(Travelling::sql).collect(Collectors.joining(";\n"));
    return areKept(together) ? "BEGIN NOT ATOMIC\n%s;\nEND".formatted(parts) : NOT_KEPT + parts;
  }

  /**
   * Changes can be one statement of several parts, which the database keeps prepared from one time
   * to the next. Questions cannot: their answers come one after the other.
   */
  private static boolean areKept(List<Travelling> together) {
    return together.stream().allMatch(Change.class::isInstance)
        && together.stream().mapToInt(each -> each.parameters().length).sum() <= MOST_VALUES_KEPT;
  }

  void commit() throws SQLException {
    add(Change.COMMIT);
    send();
  }

  /** What waits is of no interest any more. */
  void forget() {
    waiting.clear();
  }
}
