package org.consilium.platform.database;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs plain SQL on the application's database, in the running transaction if there is one.
 * Parameters may be UUID, Instant (kept in UTC), String, numbers, Boolean, byte[], enums (by name)
 * or null. Control packages use it; what JPA holds unflushed it does not see.
 */
public interface Sql {

  /** All rows, mapped. */
  <T> List<T> list(String sql, Function<Row, T> mapper, Object... parameters);

  /**
   * Asks for rows that are read a little later. On a {@link Line} the question travels together
   * with those that follow, when the first of their answers is wanted or anything else is done:
   * several questions cost one way to the database. Elsewhere it is asked at once. In both cases
   * the questions are asked in the order of the calls.
   *
   * @return all rows, mapped; to be called within the transaction
   */
  <T> Supplier<List<T>> soon(String sql, Function<Row, T> mapper, Object... parameters);

  /** The first row, mapped, if there is one. */
  <T> Optional<T> first(String sql, Function<Row, T> mapper, Object... parameters);

  /**
   * Changes rows and says how many.
   *
   * @throws DuplicateKey when a unique key already holds the value
   */
  int update(String sql, Object... parameters);

  /**
   * Changes rows where nobody waits to hear how many. On a {@link Line} the change travels together
   * with what follows, at the latest with the commit, which then fails where it is refused;
   * elsewhere it is made at once.
   */
  void later(String sql, Object... parameters);

  /**
   * Requires that so many rows be counted. What the counting says it locks stays locked until the
   * transaction ends; nothing else is. On a {@link Line} it travels together with what follows, at
   * the latest with the commit, and nothing behind it is done where the number is another;
   * elsewhere it is counted at once.
   *
   * @param counting a statement that selects one number, always and nothing else
   * @throws Outdated when it is another number; on a line thrown by whatever the requirement
   *     travels with
   */
  void require(long count, String counting, Object... parameters);

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
