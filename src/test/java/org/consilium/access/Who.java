package org.consilium.access;

/** The people of the access table, in the order of its columns. */
enum Who {
  /** Nobody is signed in. */
  NOBODY,
  /** A student of the first team. */
  MEMBER,
  /** A student of another team of the same session. */
  OTHER_TEAM,
  /** A student of the course without a team. */
  NO_TEAM,
  /** A facilitator of the course, of the partner school. */
  FACILITATOR,
  /** A coordinator of the course, of the school that owns it. */
  COORDINATOR,
  /** A coordinator of the course, of the partner school. */
  PARTNER_COORDINATOR,
  /** A student of the partner school who is not in the course. */
  OTHER_COURSE,
  /** A coordinator of a school that has nothing to do with the course. */
  FOREIGN,
  /** An administrator of the school that owns the course, not in the course. */
  ADMINISTRATOR
}
