package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.consilium.institution.Accounts;
import org.consilium.institution.entity.Account;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;

/** Stores a new hash in the place of the one that was compared with, and ends what hung on it. */
@ApplicationScoped
@Transactional
public class PasswordExchange {

  @Inject private AccountBook book;
  @Inject private Accounts accounts;
  @Inject private SignInBook signIns;
  @Inject private AuditLog audit;

  void exchange(Actor actor, String former, String hash, boolean keepOthers) {
    Account account = book.locked(actor.accountId()).orElseThrow(DomainProblem::notSignedIn);
    if (account.isDisabled() || !account.passwordHash().filter(former::equals).isPresent()) {
      throw DomainProblem.conflict(
          "institution.password-changed",
          "Your password was changed meanwhile. Nothing was saved; please sign in anew.");
    }
    account.changePassword(hash);
    accounts.endSignInCodes(actor.accountId());
    if (!keepOthers) {
      signIns.endOthers(actor.accountId(), actor.signInId());
    }
    audit.record(actor, "institution.password-changed", "account", actor.accountId(), Map.of());
  }
}
