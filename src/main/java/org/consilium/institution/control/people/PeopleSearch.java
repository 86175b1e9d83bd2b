package org.consilium.institution.control.people;

import org.consilium.platform.security.Role;

/**
 * Which of a school's people are looked for; null asks for any.
 *
 * @param words each must stand in the name, the e-mail or the student number
 * @param role which they have, perhaps among others
 * @param discipline the discipline's code
 * @param standing where the account stands
 * @param from how many of those found are left out at the beginning
 */
public record PeopleSearch(
    String words, Role role, String discipline, AccountStanding standing, int from) {

  /** Everybody, from the first. */
  public static final PeopleSearch ALL = new PeopleSearch(null, null, null, null, 0);
}
