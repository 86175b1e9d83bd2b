package org.consilium.session;

/** Where a phase stands. */
public enum PhaseState {
  PENDING,
  RUNNING,
  ENDED
}
