package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.consilium.institution.entity.Account;
import org.consilium.institution.entity.rules.PasswordHash;
import org.consilium.institution.entity.rules.PasswordRule;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;

/** Use case: change one's own password. No transaction spans the hashing. */
@ApplicationScoped
public class OwnPassword {

  @Inject private AccountBook book;
  @Inject private SignInFailures failures;
  @Inject private PasswordExchange exchange;

  /**
   * Exchanges the password; this sign-in stays.
   *
   * @param present the password until now; guesses are slowed as those at the sign-in are
   * @param deviceMark by which this device is known, or null
   * @param keepOthers whether other devices stay signed in
   */
  public void change(
      Actor actor, String present, String chosen, String deviceMark, boolean keepOthers) {
    PasswordRule.sound(chosen);
    Account account = book.find(actor.accountId()).orElseThrow(DomainProblem::notSignedIn);
    String email = account.person().email();
    byte[] mark = failures.countedUnder(email, deviceMark);
    failures.requireNoWait(email, mark);
    String former = account.passwordHash().orElseThrow(DomainProblem::notSignedIn);
    if (!PasswordHash.matches(present, former)) {
      failures.count(email, mark);
      String wrong = "This is not your present password.";
      throw DomainProblem.invalid(
          "institution.wrong-password",
          "Your present password is another. Nothing was changed.",
          List.of(new Fault("present", wrong)));
    }
    exchange.exchange(
        actor, former, PasswordHash.of(chosen, Secrets.bytes(PasswordHash.SALT_BYTES)), keepOthers);
  }
}
