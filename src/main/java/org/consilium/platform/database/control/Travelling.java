package org.consilium.platform.database.control;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A statement that waits to travel together with others. */
abstract class Travelling {

  private final String sql;
  private final Object[] parameters;

  Travelling(String sql, Object... parameters) {
    this.sql = sql;
    this.parameters = parameters.clone();
  }

  String sql() {
    return sql;
  }

  Object[] parameters() {
    return parameters.clone();
  }

  /** Binds its parameters from this place on; returns the place behind them. */
  int bind(PreparedStatement statement, int from) throws SQLException {
    Parameters.bind(statement, from, parameters);
    return from + parameters.length;
  }
}
