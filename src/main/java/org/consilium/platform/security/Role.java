package org.consilium.platform.security;

/**
 * What a person may be; a right to a course comes from the enrolment there, not from this alone.
 */
public enum Role {
  STUDENT,
  FACILITATOR,
  COORDINATOR,
  ADMINISTRATOR,
  /** Looks after the server and the schools on it, and sees nothing of what is in them. */
  OPERATOR
}
