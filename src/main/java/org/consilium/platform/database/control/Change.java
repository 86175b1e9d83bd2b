package org.consilium.platform.database.control;

import java.sql.ResultSet;

/** A change that is made when its turn comes. */
final class Change implements Travelling {

  /** The end of the transaction, behind whatever travels before it. */
  static final Change COMMIT = new Change("COMMIT");

  private final String sql;
  private final Object[] parameters;

  Change(String sql, Object... parameters) {
    this.sql = sql;
    this.parameters = parameters.clone();
  }

  @Override
  public String sql() {
    return sql;
  }

  @Override
  public Object[] parameters() {
    return parameters.clone();
  }

  @Override
  public void take(ResultSet result) {
    // nobody waits to hear how many rows
  }
}
