package org.consilium.platform.database;

import java.sql.SQLException;

/** A unique key already holds the value: somebody was first, or it was sent twice. */
public class DuplicateKey extends SqlFailure {

  private static final long serialVersionUID = 1L;

  /** Wraps the driver's exception. */
  public DuplicateKey(SQLException cause) {
    super(cause);
  }
}
