package org.consilium.platform.security;

import java.util.Set;
import java.util.UUID;

/**
 * The signed-in person who asks; every use case takes it first and authorises before it acts.
 *
 * @param accountId whose account it is
 * @param institutionId the school that owns the account
 * @param roles the account's roles at its own school
 * @param signInId the sign-in (device) through which the person came
 */
public record Actor(UUID accountId, UUID institutionId, Set<Role> roles, UUID signInId) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Whether the account has the role at its own school. */
  public boolean is(Role role) {
    return roles.contains(role);
  }
}
