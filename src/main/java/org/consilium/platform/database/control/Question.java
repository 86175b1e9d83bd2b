package org.consilium.platform.database.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.consilium.platform.database.Row;

/** A question to the database, and its answer once there is one. Of one thread. */
final class Question<T> extends Travelling {

  private final Function<Row, T> mapper;
  private List<T> answer;

  Question(String sql, Function<Row, T> mapper, Object... parameters) {
    super(sql, parameters);
    this.mapper = mapper;
  }

  /** What it gave. */
  void take(ResultSet result) throws SQLException {
    answer = rows(result, mapper);
  }

  boolean isAnswered() {
    return answer != null;
  }

  List<T> answer() {
    return answer;
  }

  static <T> List<T> rows(ResultSet result, Function<Row, T> mapper) throws SQLException {
    List<T> rows = new ArrayList<>();
    Row row = new Row(result);
    while (result.next()) {
      rows.add(mapper.apply(row));
    }
    return rows;
  }
}
