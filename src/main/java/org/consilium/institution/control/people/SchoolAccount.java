package org.consilium.institution.control.people;

import java.util.Set;
import org.consilium.institution.Person;
import org.consilium.institution.entity.Account;
import org.consilium.platform.security.Role;

/**
 * An account as the school's administrators see it.
 *
 * @param version to be sent back with a change, so that nothing unseen is overwritten
 */
public record SchoolAccount(
    Person person, Set<Role> roles, AccountStanding standing, long version) {

  static SchoolAccount of(Account account) {
    return new SchoolAccount(
        account.person(), account.roles(), standing(account), account.version());
  }

  private static AccountStanding standing(Account account) {
    if (account.isDisabled()) {
      return AccountStanding.DISABLED;
    }
    return account.passwordHash().isPresent() ? AccountStanding.ACTIVE : AccountStanding.WAITING;
  }
}
