package org.consilium.platform.database;

/** The database refused or failed. */
public class SqlFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Wraps what the driver or the transaction manager said. */
  public SqlFailure(Exception cause) {
    super(cause);
  }
}
