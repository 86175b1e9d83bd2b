package org.consilium.institution.control.people;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.Accounts;
import org.consilium.institution.Discipline;
import org.consilium.institution.People;
import org.consilium.institution.PersonDetails;
import org.consilium.institution.control.AccountBook;
import org.consilium.institution.control.SignInBook;
import org.consilium.institution.entity.Account;
import org.consilium.institution.entity.rules.AccountRule;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;

/** Use cases of administrators: open, change, disable and enable accounts of their own school. */
@ApplicationScoped
@Transactional
public class SchoolAccounts {

  private static final String ACCOUNT = "account";

  @Inject private SchoolAccess access;
  @Inject private AccountBook book;
  @Inject private Accounts accounts;
  @Inject private People people;
  @Inject private SignInBook signIns;
  @Inject private Administrators administrators;
  @Inject private Sql sql;
  @Inject private AuditLog audit;

  /** Opens an account; its person signs in first with a code. */
  public SchoolAccount open(Actor actor, PersonDetails details, Set<Role> roles) {
    access.requireAdministrator(actor);
    accounts.hold(actor.institutionId());
    PersonDetails tidy = sound(details, roles);
    requireFree(actor, tidy, null);
    UUID id = accounts.open(actor.institutionId(), tidy, roles);
    audit.record(actor, "institution.account-opened", ACCOUNT, id, Map.of("roles", words(roles)));
    return seen(id);
  }

  /**
   * Writes a person's details anew.
   *
   * @param version of the account as the administrator saw it
   */
  public SchoolAccount change(Actor actor, UUID accountId, long version, PersonDetails details) {
    access.requireAdministrator(actor);
    accounts.hold(actor.institutionId());
    Account account = access.requireAdministrated(actor, accountId);
    if (account.version() != version) {
      throw DomainProblem.conflict(
          "institution.account-changed",
          "Somebody else has changed this account meanwhile. Nothing was saved; please look at it"
              + " again.");
    }
    PersonDetails tidy = sound(details, account.roles());
    requireFree(actor, tidy, accountId);
    accounts.change(accountId, tidy);
    audit.record(actor, "institution.account-changed", ACCOUNT, accountId, Map.of());
    return seen(accountId);
  }

  /** Gives exactly these roles; what the person was signed in to elsewhere ends. */
  public SchoolAccount giveRoles(Actor actor, UUID accountId, Set<Role> roles) {
    access.requireAdministrator(actor);
    accounts.hold(actor.institutionId());
    Account account = access.requireAdministrated(actor, accountId);
    if (account.roles().equals(roles)) {
      return SchoolAccount.of(account);
    }
    sound(account.details(), roles);
    if (!roles.contains(Role.ADMINISTRATOR)) {
      requireNotLast(account);
    }
    String before = words(account.roles());
    account.giveRoles(roles);
    signIns.endOthers(accountId, actor.signInId());
    audit.record(
        actor,
        "institution.roles-given",
        ACCOUNT,
        accountId,
        Map.of("before", before, "roles", words(roles)));
    return seen(accountId);
  }

  /** Ends the person's sign-ins and lets nobody sign in with the account. */
  public SchoolAccount disable(Actor actor, UUID accountId) {
    access.requireAdministrator(actor);
    accounts.hold(actor.institutionId());
    Account account = access.requireAdministrated(actor, accountId);
    if (!account.isDisabled()) {
      requireNotLast(account);
      account.disable();
      signIns.endAll(accountId);
      accounts.endSignInCodes(accountId);
      audit.record(actor, "institution.account-disabled", ACCOUNT, accountId, Map.of());
    }
    return seen(accountId);
  }

  /** Lets the person sign in again, with the password of before. */
  public SchoolAccount enable(Actor actor, UUID accountId) {
    Account account = access.requireAdministrated(actor, accountId);
    if (account.isDisabled()) {
      account.enable();
      audit.record(actor, "institution.account-enabled", ACCOUNT, accountId, Map.of());
    }
    return seen(accountId);
  }

  private SchoolAccount seen(UUID accountId) {
    book.write();
    return SchoolAccount.of(book.find(accountId).orElseThrow());
  }

  private PersonDetails sound(PersonDetails details, Set<Role> roles) {
    PersonDetails tidy = AccountRule.tidy(details);
    Set<String> known = people.disciplines().stream().map(Discipline::code).collect(toSet());
    List<Fault> faults = AccountRule.faultsOf(tidy, roles, known);
    if (!faults.isEmpty()) {
      throw DomainProblem.invalid(
          "institution.faulty-account", "Something needs correcting. Nothing was saved.", faults);
    }
    return tidy;
  }

  private void requireFree(Actor actor, PersonDetails tidy, UUID except) {
    sql
        .list(
            """
            SELECT id, email = ? by_email FROM account
             WHERE institution_id = ? AND (email = ? OR student_number = ?)""",
            row -> Map.entry(row.uuid("id"), row.flag("by_email")),
            tidy.email(),
            actor.institutionId(),
            tidy.email(),
            tidy.studentNumber())
        .stream()
        .filter(other -> !other.getKey().equals(except))
        .findFirst()
        .ifPresent(
            other -> {
              throw taken(other.getValue());
            });
  }

  private static DomainProblem taken(boolean email) {
    return email
        ? DomainProblem.conflict(
            "institution.email-taken",
            "Somebody at your school has this e-mail address already. Nothing was saved.")
        : DomainProblem.conflict(
            "institution.number-taken",
            "Somebody at your school has this student number already. Nothing was saved.");
  }

  private void requireNotLast(Account account) {
    if (administrators.isLast(account)) {
      throw DomainProblem.conflict(
          "institution.last-administrator",
          "This is the last administrator of your school who can sign in. Nothing was changed;"
              + " please make somebody else administrator first.");
    }
  }

  private static String words(Set<Role> roles) {
    return String.join(" ", roles.stream().sorted().map(Role::name).toList());
  }
}
