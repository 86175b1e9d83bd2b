package org.consilium.session;

import java.time.Instant;

/**
 * Where one student stands in a session's check-in.
 *
 * @param state how the student takes part
 * @param presentAt when the student came, or null; kept when the student has left
 * @param late whether the student came late; kept when the student has left
 * @param changedAt when somebody last marked it, or null
 */
public record CheckIn(CheckInState state, Instant presentAt, boolean late, Instant changedAt) {

  /** Nobody has seen the student yet. */
  public static final CheckIn NOT_YET = new CheckIn(CheckInState.ABSENT, null, false, null);

  /** Whether the student is in the hall now. */
  public boolean isHere() {
    return state.isHere();
  }

  /** Whether the student came at all, in time or late, and whether or not the student left. */
  public boolean hasCome() {
    return presentAt != null;
  }
}
