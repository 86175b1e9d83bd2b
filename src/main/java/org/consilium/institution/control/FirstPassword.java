package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.entity.Account;
import org.consilium.institution.entity.rules.SignInCode;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Guesses;

/** Redeems one-time sign-in codes, each once; wrong ones are slowed by their first group. */
@ApplicationScoped
public class FirstPassword {

  private static final String GUESSED = "sign-in-code";

  @Inject private AccountBook book;
  @Inject private SignInBook signIns;
  @Inject private SignInCodes codes;
  @Inject private Guesses guesses;

  /** Refuses a code that is not good; cheap, so that nobody waits in a queue to be told. */
  @Transactional
  public void requireGood(String written) {
    guesses.requireNoWait(GUESSED, SignInCode.group(written));
    if (codes.owner(written).isEmpty()) {
      guesses.count(GUESSED, SignInCode.group(written));
      throw unknown();
    }
  }

  /** Uses the code up and keeps the hash of the chosen password, or changes nothing. */
  @Transactional
  Account redeem(String written, String passwordHash) {
    UUID accountId = codes.owner(written).orElseThrow(FirstPassword::unknown);
    Account account = book.locked(accountId).orElseThrow(FirstPassword::unknown);
    if (account.isDisabled() || !codes.use(written)) {
      throw unknown();
    }
    account.changePassword(passwordHash);
    signIns.endAll(accountId);
    codes.endAll(List.of(accountId));
    guesses.forget(GUESSED, SignInCode.group(written));
    return account;
  }

  private static DomainProblem unknown() {
    return DomainProblem.notFound(
        "institution.unknown-code",
        "This sign-in code is unknown, used already or too old. Please ask your coordinator for a"
            + " new one.");
  }
}
