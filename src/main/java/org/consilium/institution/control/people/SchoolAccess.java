package org.consilium.institution.control.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.control.AccountBook;
import org.consilium.institution.entity.Account;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;

/**
 * The right to the accounts of a school. Who has none gets {@code institution.not-allowed}; an
 * account of another school is {@code institution.no-account}, as if there were none.
 */
@ApplicationScoped
public class SchoolAccess {

  @Inject private AccountBook book;

  /** Administrators of their own school. */
  public void requireAdministrator(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw DomainProblem.notAllowed(
          "institution.not-allowed",
          "Only administrators of your school may do this. Nothing was changed.");
    }
  }

  /** An account of the administrator's own school, held until the transaction ends. */
  public Account requireAdministrated(Actor actor, UUID accountId) {
    requireAdministrator(actor);
    return ownAccount(actor, accountId);
  }

  /** Administrators, for any account of their school; other staff, for its students. */
  Account requireHelped(Actor actor, UUID accountId) {
    if (!actor.is(Role.ADMINISTRATOR)
        && !actor.is(Role.COORDINATOR)
        && !actor.is(Role.FACILITATOR)) {
      throw DomainProblem.notAllowed(
          "institution.not-allowed", "Only staff of your school may do this. Nothing was changed.");
    }
    Account account = ownAccount(actor, accountId);
    if (!actor.is(Role.ADMINISTRATOR) && !account.roles().equals(Set.of(Role.STUDENT))) {
      throw DomainProblem.notAllowed(
          "institution.not-allowed",
          "You may do this for students. Please ask an administrator of your school for everybody"
              + " else.");
    }
    return account;
  }

  private Account ownAccount(Actor actor, UUID accountId) {
    return book.locked(accountId)
        .filter(account -> account.institutionId().equals(actor.institutionId()))
        .filter(account -> !account.isErased())
        .filter(account -> !account.isSimulated())
        .orElseThrow(
            () ->
                DomainProblem.notFound(
                    "institution.no-account", "There is no such account at your school."));
  }
}
