package org.consilium.institution.control.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.institution.Accounts;
import org.consilium.institution.PersonDetails;
import org.consilium.institution.control.AccountBook;
import org.consilium.institution.entity.Account;
import org.consilium.platform.security.Role;
import org.consilium.platform.text.EmailAddress;

/** The accounts of those who operate the server; only the server's environment makes them. */
@ApplicationScoped
public class OperatorAccounts {

  @Inject private AccountBook book;
  @Inject private Accounts accounts;

  /** A new one-time code for the operator of that address, unless they have chosen a password. */
  @Transactional
  public Optional<String> codeFor(String email) {
    if (!EmailAddress.isValid(email)) {
      return Optional.empty();
    }
    Optional<Account> known =
        book.ofEmail(email).stream()
            .filter(account -> account.roles().contains(Role.OPERATOR))
            .findFirst();
    if (known.filter(account -> account.passwordHash().isPresent()).isPresent()) {
      return Optional.empty();
    }
    UUID accountId =
        known
            .map(Account::id)
            .orElseGet(
                () ->
                    accounts.openOperator(
                        new PersonDetails(email, "Server", "Operator", null, null)));
    return Optional.of(accounts.makeSlips(List.of(accountId)).slips().getFirst().code());
  }
}
