package org.consilium.platform.database.control;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A statement that waits to travel together with others. */
interface Travelling {

  String sql();

  Object[] parameters();

  /** What it gave; null where it was no question. */
  void take(ResultSet result) throws SQLException;
}
