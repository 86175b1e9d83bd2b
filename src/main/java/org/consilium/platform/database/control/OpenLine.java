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

  /** In order; neighbours of a kind in one message, and after one that fails none. */
  private void send() throws SQLException {
    List<Travelling> all = List.copyOf(waiting);
    waiting.clear();
    int from = 0;
    for (int to = 1; to <= all.size(); to++) {
      if (to == all.size() || isChange(all.get(to)) != isChange(all.get(from))) {
        send(all.subList(from, to));
        from = to;
      }
    }
  }

  private void send(List<Travelling> together) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql(together))) {
      int place = 1;
      for (Travelling each : together) {
        place = each.bind(statement, place);
      }
      statement.execute();
      if (!isChange(together.getFirst())) {
        takeAnswers(statement, together);
      }
    }
  }

  private static void takeAnswers(PreparedStatement statement, List<Travelling> questions)
      throws SQLException {
    for (Travelling each : questions) {
      try (ResultSet result = statement.getResultSet()) {
        ((Question<?>) each).take(result);
      }
      statement.getMoreResults();
    }
  }

  /**
   * Changes become one statement of several parts, which the database keeps prepared from one time
   * to the next. Questions cannot: their answers come one after the other.
   */
  private static String sql(List<Travelling> together) {
    String parts = together.stream().map(Travelling::sql).collect(Collectors.joining(";\n"));
    boolean areChanges = isChange(together.getFirst());
    String sql = areChanges ? Change.inOne(parts) : parts;
    return areChanges && values(together) <= MOST_VALUES_KEPT ? sql : NOT_KEPT + sql;
  }

  private static boolean isChange(Travelling statement) {
    return statement instanceof Change;
  }

  private static int values(List<Travelling> together) {
    return together.stream().mapToInt(each -> each.parameters().length).sum();
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
