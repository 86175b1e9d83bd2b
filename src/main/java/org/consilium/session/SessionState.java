package org.consilium.session;

/** Where a session stands. */
public enum SessionState {
  PREPARED,
  RUNNING,
  CLOSED
}
