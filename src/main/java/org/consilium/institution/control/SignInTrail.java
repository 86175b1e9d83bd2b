package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.entity.Account;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.security.Actor;

/**
 * Puts sign-ins on the trail of the account's school. A name that nobody has belongs to no school
 * and leaves nothing; what was typed is never kept.
 */
@ApplicationScoped
@Transactional
public class SignInTrail {

  private static final String SUBJECT = "account";

  @Inject private AuditLog audit;
  @Inject private AccountBook book;

  void entered(UUID accountId) {
    book.find(accountId).ifPresent(account -> note(account, "institution.signed-in"));
  }

  /** Each account of that name: nobody knows which was meant. */
  void refused(String email) {
    book.ofEmail(email).forEach(account -> note(account, "institution.sign-in-refused"));
  }

  void left(Actor actor) {
    audit.record(actor, "institution.signed-out", SUBJECT, actor.accountId(), Map.of());
  }

  private void note(Account account, String action) {
    Actor self = new Actor(account.id(), account.institutionId(), account.roles(), null);
    audit.record(self, action, SUBJECT, account.id(), Map.of());
  }
}
