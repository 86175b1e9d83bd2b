package org.consilium.platform.database.control;

import java.sql.ResultSet;

/** A change that is made when its turn comes. */
final class Change extends Travelling {

  /** The end of the transaction, behind whatever travels before it. */
  static final Change COMMIT = new Change("COMMIT");

  /** The error by which the database says that a requirement is not met; none of its own. */
  static final int OUTDATED = 31_961;

  /** Nothing behind it is done where the statement counts another number. */
  static Change requiring(long count, String counting, Object... parameters) {
    return new Change(
        "IF (%s) <> %d THEN SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = %d; END IF"
            .formatted(counting, count, OUTDATED),
        parameters);
  }

  Change(String sql, Object... parameters) {
    super(sql, parameters);
  }

  @Override
  void take(ResultSet result) {
    // nobody waits to hear how many rows
  }
}
