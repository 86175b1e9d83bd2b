package org.consilium.platform.database;

import java.sql.SQLException;

/** What a transaction took for granted is not so any more: nothing of it is stored. */
public class Outdated extends SqlFailure {

  private static final long serialVersionUID = 1L;

  /** Wraps the driver's exception. */
  public Outdated(SQLException cause) {
    super(cause);
  }
}
