package org.consilium.platform.database.control;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Puts values into statements as their columns keep them. */
final class Parameters {

  private Parameters() {}

  /** Binds the parameters from this place on, counted from 1. */
  static void bind(PreparedStatement statement, int from, Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(from + i, columnValue(parameters[i]));
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
