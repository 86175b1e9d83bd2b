package org.consilium.platform.database;

import java.sql.SQLException;

/** The database refused or failed. */
public class SqlFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Wraps the driver's exception. */
  public SqlFailure(SQLException cause) {
    super(cause);
  }
}
