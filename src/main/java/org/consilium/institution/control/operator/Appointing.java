package org.consilium.institution.control.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.institution.Accounts;
import org.consilium.institution.MadeSlips.Slip;
import org.consilium.institution.Person;
import org.consilium.institution.PersonDetails;
import org.consilium.institution.control.AccountBook;
import org.consilium.institution.control.SignInBook;
import org.consilium.institution.control.people.SignInSlip;
import org.consilium.institution.entity.Account;
import org.consilium.institution.entity.rules.AccountRule;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;

/** Gives a school that nobody can administer its administrator. */
@ApplicationScoped
public class Appointing {

  private static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);

  @Inject private AccountBook book;
  @Inject private Accounts accounts;
  @Inject private SignInBook signIns;
  @Inject private Sql sql;
  @Inject private AuditLog audit;

  /** The schools without an administrator who can sign in. */
  Set<UUID> orphaned() {
    return new HashSet<>(
        sql.list(
            """
            SELECT i.id FROM institution i WHERE NOT i.operates AND NOT EXISTS (
              SELECT 1 FROM account a JOIN account_role r ON r.account_id = a.id
               WHERE a.institution_id = i.id AND r.role = ? AND NOT a.disabled
                 AND a.password_hash IS NOT NULL)""",
            row -> row.uuid("id"),
            Role.ADMINISTRATOR));
  }

  /** What is wrong with what was said of the person. */
  List<Fault> faultsOf(PersonDetails administrator) {
    return AccountRule.faultsOf(AccountRule.tidy(administrator), ADMINISTRATOR, Set.of());
  }

  /**
   * Opens the account, or takes the one of that address, which then needs the code too. The slip
   * says what the operator said and not what the school knows of the person.
   */
  SignInSlip appoint(Actor actor, UUID schoolId, PersonDetails administrator) {
    PersonDetails tidy = AccountRule.tidy(administrator);
    UUID accountId =
        book.ofEmails(schoolId, List.of(tidy.email())).stream()
            .findFirst()
            .map(this::raised)
            .orElseGet(() -> accounts.open(schoolId, tidy, ADMINISTRATOR));
    Slip made = accounts.makeSlips(List.of(accountId)).slips().getFirst();
    Actor there = new Actor(actor.accountId(), schoolId, actor.roles(), actor.signInId());
    for (Actor trail : List.of(actor, there)) {
      audit.record(trail, "institution.administrator-appointed", "account", accountId, Map.of());
    }
    return new SignInSlip(
        shown(accountId, schoolId, tidy), made.code(), made.link(), made.validUntil());
  }

  private UUID raised(Account account) {
    account.giveRoles(
        Stream.concat(account.roles().stream(), ADMINISTRATOR.stream())
            .collect(Collectors.toSet()));
    account.enable();
    account.forgetPassword();
    signIns.endAll(account.id());
    return account.id();
  }

  private static Person shown(UUID accountId, UUID schoolId, PersonDetails said) {
    return new Person(
        accountId, schoolId, said.email(), said.givenName(), said.familyName(), null, null);
  }
}
