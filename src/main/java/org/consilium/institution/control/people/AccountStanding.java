package org.consilium.institution.control.people;

/** Where an account stands. */
public enum AccountStanding {
  /** Has a password and may sign in. */
  ACTIVE,
  /** Has no password yet, or none any more: needs a sign-in code. */
  WAITING,
  /** May not sign in. */
  DISABLED
}
