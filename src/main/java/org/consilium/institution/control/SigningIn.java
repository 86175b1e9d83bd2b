package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.institution.entity.Account;
import org.consilium.institution.entity.rules.PasswordHash;
import org.consilium.institution.entity.rules.PasswordRule;
import org.consilium.platform.problem.DomainProblem;

/**
 * Use cases: sign in with a password, or for the first time with a one-time code. No transaction
 * spans the hashing of a password.
 */
@ApplicationScoped
public class SigningIn {

  /** What takes as long as a real comparison where there is no account to compare with. */
  private static final String NOBODYS =
      PasswordHash.of("nobody has this password", new byte[PasswordHash.SALT_BYTES]);

  @Inject private AccountBook book;
  @Inject private SignInBook signIns;
  @Inject private SignInFailures failures;
  @Inject private FirstPassword firstPassword;
  @Inject private SignInTrail trail;

  /**
   * What the browser keeps.
   *
   * @param token the sign-in token
   * @param deviceMark the mark by which the device is known from now on
   */
  public record SignedIn(String token, String deviceMark) {}

  /**
   * Through what a person signs in.
   *
   * @param mark by which the device is known from an earlier sign-in, or null
   * @param name what the person knows it by, or null
   */
  public record Browser(String mark, String name) {

    /** One of which nothing is known. */
    public static final Browser UNKNOWN = new Browser(null, null);
  }

  /** Signs in with e-mail and password. */
  public SignedIn withPassword(String email, String password, Browser browser) {
    byte[] mark = failures.countedUnder(email, browser.mark());
    failures.requireNoWait(email, mark);
    Optional<Account> account = matching(email, password);
    if (account.isEmpty()) {
      failures.count(email, mark);
      trail.refused(email);
      throw DomainProblem.notAllowed(
          "institution.sign-in-refused",
          "E-mail and password do not belong together. Please check both and try again.");
    }
    return enter(account.get().id(), email, mark, browser);
  }

  /** Redeems a one-time code: the person chooses a password and is signed in. */
  public SignedIn withCode(String code, String newPassword, Browser browser) {
    Account account = firstPassword.redeem(code, PasswordRule.sound(newPassword));
    String email = account.person().email();
    return enter(account.id(), email, failures.countedUnder(email, browser.mark()), browser);
  }

  private SignedIn enter(UUID accountId, String email, byte[] countedUnder, Browser browser) {
    String device = browser.mark() == null ? Secrets.token() : browser.mark();
    failures.forget(email, countedUnder, accountId, device);
    SignedIn signedIn = new SignedIn(signIns.open(accountId, browser.name()), device);
    trail.entered(accountId);
    return signedIn;
  }

  private Optional<Account> matching(String email, String password) {
    List<Account> candidates = candidates(email);
    if (candidates.isEmpty()) {
      PasswordHash.matches(password, NOBODYS);
    }
    return candidates.stream()
        .filter(account -> PasswordHash.matches(password, account.passwordHash().orElseThrow()))
        .findFirst();
  }

  private List<Account> candidates(String email) {
    return book.ofEmail(email).stream()
        .filter(account -> !account.isDisabled() && account.passwordHash().isPresent())
        .filter(account -> book.isSchoolOpen(account.institutionId()))
        .toList();
  }
}
