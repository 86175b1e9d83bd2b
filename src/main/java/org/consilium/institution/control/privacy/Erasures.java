package org.consilium.institution.control.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.institution.Accounts;
import org.consilium.institution.control.people.SchoolAccess;
import org.consilium.institution.entity.Account;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.privacy.PersonalPart;
import org.consilium.platform.privacy.Treatment;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.text.TidyText;

/** Use cases of administrators: see what an erasure would do to a person's data, and do it. */
@ApplicationScoped
@Transactional
public class Erasures {

  @Inject private SchoolAccess access;
  @Inject private Accounts accounts;
  @Inject private Erasing erasing;
  @Inject private AuditLog audit;

  /**
   * What an erasure would do.
   *
   * @param hindrance why it cannot be done now, or null
   */
  public record Preview(String hindrance, List<Part> parts) {}

  /** Of a section so many entries share this fate. */
  public record Part(String section, Treatment fate, int entries) {}

  /** What would become of everything that is held of the person; nothing is changed. */
  public Preview preview(Actor actor, UUID accountId) {
    Account account = access.requireAdministrated(actor, accountId);
    return new Preview(
        hindrance(actor, account).orElse(null),
        erasing.everythingOf(accountId).stream().map(Erasures::part).toList());
  }

  /**
   * Erases the person: the account becomes a pseudonym, the team's work stays. It cannot be undone.
   *
   * @param typed the person's name, so that nobody is erased by a slip of the hand
   */
  public void erase(Actor actor, UUID accountId, String typed) {
    access.requireAdministrator(actor);
    accounts.hold(actor.institutionId());
    Account account = access.requireAdministrated(actor, accountId);
    requireName(account, typed);
    hindrance(actor, account)
        .ifPresent(
            reason -> {
              throw DomainProblem.conflict("institution.not-erasable", reason);
            });
    erasing.erase(account);
    audit.record(actor, "institution.person-erased", "account", accountId, Map.of());
  }

  private Optional<String> hindrance(Actor actor, Account account) {
    return account.id().equals(actor.accountId())
        ? Optional.of(
            "This is your own account. Nothing was erased; please ask another administrator of your"
                + " school.")
        : erasing.hindrance(account);
  }

  private static void requireName(Account account, String typed) {
    String name = account.person().name();
    if (typed == null || !TidyText.line(typed).equalsIgnoreCase(TidyText.line(name))) {
      throw DomainProblem.invalid(
          "institution.name-differs",
          "The name does not match, so nothing was erased.",
          List.of(new Fault("name", "Please type the person's given and family name.")));
    }
  }

  private static Part part(PersonalPart part) {
    return new Part(part.section(), part.fate(), part.entries().size());
  }
}
