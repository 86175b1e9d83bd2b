package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.Accounts;
import org.consilium.institution.MadeSlips;
import org.consilium.institution.PersonChanged;
import org.consilium.institution.PersonDetails;
import org.consilium.institution.entity.Account;
import org.consilium.institution.entity.rules.PasswordHash;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Role;
import org.consilium.platform.time.Ids;

/** {@link Accounts} on the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccountsInTransaction implements Accounts {

  @Inject private AccountBook book;
  @Inject private Sql sql;
  @Inject private Clock clock;
  @Inject private SignInBook signIns;
  @Inject private SignInCodes codes;
  @Inject private SlipMaking slips;
  @Inject private Event<PersonChanged> personChanged;

  @Override
  public void hold(UUID institutionId) {
    sql.first(
        "SELECT id FROM institution WHERE id = ? FOR UPDATE", row -> row.uuid("id"), institutionId);
  }

  @Override
  public UUID open(UUID institutionId, PersonDetails details, Set<Role> roles) {
    Account account = Account.open(institutionId, details, roles, clock.instant());
    book.add(account);
    return account.id();
  }

  @Override
  public UUID simulate(UUID institutionId, PersonDetails details) {
    Account account = Account.simulate(institutionId, details, clock.instant());
    book.add(account);
    return account.id();
  }

  @Override
  public void change(UUID accountId, PersonDetails details) {
    Account account = known(accountId);
    String address = account.person().email();
    account.change(details);
    personChanged.fire(new PersonChanged(accountId));
    if (!account.person().email().equals(address)) {
      codes.endMailed(accountId);
    }
  }

  @Override
  public void setPassword(Collection<UUID> accountIds, String password) {
    String hash = PasswordHash.of(password, Secrets.bytes(PasswordHash.SALT_BYTES));
    for (UUID accountId : accountIds) {
      book.write();
      // held: a sign-in with the old password comes before this and ends, or after and is refused
      book.locked(accountId).orElseThrow(AccountsInTransaction::unknown).changePassword(hash);
      signIns.endAll(accountId);
    }
  }

  @Override
  public MadeSlips makeSlips(Collection<UUID> accountIds) {
    return slips.make(accountIds);
  }

  @Override
  public void endSignInCodes(UUID accountId) {
    codes.endAll(List.of(accountId));
  }

  @Override
  public UUID openOperator(PersonDetails details) {
    UUID operating =
        sql.first("SELECT id FROM institution WHERE operates", row -> row.uuid("id")).orElseThrow();
    return open(operating, details, Set.of(Role.OPERATOR));
  }

  @Override
  public UUID openInstitution(String name, String shortName, String timeZone) {
    UUID id = Ids.next();
    sql.update(
        "INSERT INTO institution (id, name, short_name, time_zone) VALUES (?, ?, ?, ?)",
        id,
        name,
        shortName,
        timeZone);
    return id;
  }

  private Account known(UUID accountId) {
    return book.find(accountId).orElseThrow(AccountsInTransaction::unknown);
  }

  private static DomainProblem unknown() {
    return DomainProblem.notFound("institution.no-account", "There is no such account.");
  }
}
