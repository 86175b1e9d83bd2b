package org.consilium.platform.database;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Runs plain SQL on the application's database, in the running transaction if there is one.
 * Parameters may be UUID, Instant (kept in UTC), String, numbers, Boolean, byte[], enums (by name)
 * or null. Control packages use it; what JPA holds unflushed it does not see.
 */
public interface Sql {

  /** All rows, mapped. */
  <T> List<T> list(String sql, Function<Row, T> mapper, Object... parameters);

  /** The first row, mapped, if there is one. */
  <T> Optional<T> first(String sql, Function<Row, T> mapper, Object... parameters);

  /**
   * Changes rows and says how many.
   *
   * @throws DuplicateKey when a unique key already holds the value
   */
  int update(String sql, Object... parameters);

  /**
   * Runs one statement for many sets of parameters.
   *
   * @return how many rows each set changed
   * @throws DuplicateKey when a unique key already holds a value
   */
  int[] batch(String sql, List<Object[]> rows);

  /** As many question marks as given, comma-separated, for {@code IN (...)}; at least one. */
  static String marks(int count) {
    return "?" + ",?".repeat(Math.max(0, count - 1));
  }
}
