package org.consilium.session.boundary;

/** From which side a person takes part in a session. */
public enum Side {
  STUDENT,
  STAFF;

  static Side of(boolean staff) {
    return staff ? STAFF : STUDENT;
  }
}
