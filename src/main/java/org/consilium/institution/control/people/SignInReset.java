package org.consilium.institution.control.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.Accounts;
import org.consilium.institution.MadeSlips.Slip;
import org.consilium.institution.control.SignInBook;
import org.consilium.institution.entity.Account;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;

/** Use case: help a person in who stands at the door without a password, or has lost a device. */
@ApplicationScoped
@Transactional
public class SignInReset {

  @Inject private SchoolAccess access;
  @Inject private Accounts accounts;
  @Inject private SignInBook signIns;
  @Inject private AuditLog audit;

  /** A new one-time code; the password, the sign-ins and former codes of the person end at once. */
  public Slip reset(Actor actor, UUID accountId) {
    Account account = access.requireHelped(actor, accountId);
    if (accountId.equals(actor.accountId())) {
      throw DomainProblem.conflict(
          "institution.own-reset",
          "This is your own account, and you are signed in. Please change your password on your"
              + " account page instead.");
    }
    if (account.isDisabled()) {
      throw DomainProblem.conflict(
          "institution.account-disabled",
          "This account is disabled. Please have an administrator of your school enable it first.");
    }
    account.forgetPassword();
    signIns.endAll(accountId);
    Slip slip = accounts.makeSlips(List.of(accountId)).slips().getFirst();
    audit.record(actor, "institution.sign-in-reset", "account", accountId, Map.of());
    return slip;
  }
}
