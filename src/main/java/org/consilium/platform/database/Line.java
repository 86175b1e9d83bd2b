package org.consilium.platform.database;

import java.util.function.Supplier;

/**
 * A connection of its own for a thread that commits all day. A connection of the pool is asked with
 * each transaction whether it still lives, and told before and after how it commits: three of the
 * five ways to the database that a short transaction needs are for that. Of one thread at a time.
 */
public interface Line extends AutoCloseable {

  /**
   * Does the work in a transaction of its own, in which {@link Sql} goes over this line, and
   * commits it. Whatever else takes part in a transaction, such as JPA, cannot in this one: it
   * fails then.
   *
   * @return what the work returned, once it is stored
   * @throws SqlFailure when the database could not be reached or did not answer; whether the work
   *     is stored is not known then
   */
  <T> T inTransaction(Supplier<T> work);

  @Override
  void close();
}
