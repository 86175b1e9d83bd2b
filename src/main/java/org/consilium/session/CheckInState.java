package org.consilium.session;

/** How a student takes part in a session, by check-in; who is on no list yet is absent. */
public enum CheckInState {
  PRESENT,
  /** Here, but came after the opening of the session was over. */
  LATE,
  /** Was here, and went before the end. */
  LEFT,
  /** Away for a reason that the own school accepts. */
  EXCUSED,
  ABSENT;

  /** Whether the person is in the hall now. */
  public boolean isHere() {
    return this == PRESENT || this == LATE;
  }
}
