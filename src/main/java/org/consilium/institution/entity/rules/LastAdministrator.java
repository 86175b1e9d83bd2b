package org.consilium.institution.entity.rules;

import java.util.Set;
import java.util.UUID;

/** A school is never left without an administrator who can sign in. */
public final class LastAdministrator {

  private LastAdministrator() {}

  /**
   * Whether nobody could administer the school without this account.
   *
   * @param able the administrators who are neither disabled nor without a password
   */
  public static boolean is(UUID accountId, Set<UUID> able) {
    return able.equals(Set.of(accountId));
  }
}
