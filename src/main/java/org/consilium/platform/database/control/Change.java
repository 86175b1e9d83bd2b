package org.consilium.platform.database.control;

import java.sql.ResultSet;

/** A change that is made when its turn comes. */
final class Change extends Travelling {

  /** The end of the transaction, behind whatever travels before it. */
  static final Change COMMIT = new Change("COMMIT");

  Change(String sql, Object... parameters) {
    super(sql, parameters);
  }

  @Override
  void take(ResultSet result) {
    // nobody waits to hear how many rows
  }
}
