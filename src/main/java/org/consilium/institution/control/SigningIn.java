package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.institution.entity.Account;
import org.consilium.institution.entity.rules.PasswordHash;
import org.consilium.institution.entity.rules.PasswordRule;
import org.consilium.institution.entity.rules.SignInCode;
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
    Optional<SignedIn> signedIn =
        matching(email, password)
            .flatMap(
                account ->
                    enter(
                        account.id(), account.passwordHash().orElseThrow(), email, mark, browser));
    if (signedIn.isEmpty()) {
      failures.count(email, mark);
      trail.refused(email);
    }
    return signedIn.orElseThrow(SigningIn::refused);
  }

  /** Refuses a code that is not good, before anybody waits for a hash. */
  public void requireGood(String code) {
    firstPassword.requireGood(SignInCode.written(code));
  }

  /** Redeems a one-time code: the person chooses a password and is signed in. */
  public SignedIn withCode(String code, String newPassword, Browser browser) {
    String password = PasswordRule.sound(newPassword);
    String written = SignInCode.written(code);
    firstPassword.requireGood(written);
    String hash = PasswordHash.of(password, Secrets.bytes(PasswordHash.SALT_BYTES));
    Account account = firstPassword.redeem(written, hash);
    String email = account.person().email();
    byte[] mark = failures.countedUnder(email, browser.mark());
    return enter(account.id(), hash, email, mark, browser).orElseThrow(SigningIn::refused);
  }

  /** Nobody comes in whose password is not the one that was compared with any more. */
  private Optional<SignedIn> enter(
      UUID accountId, String passwordHash, String email, byte[] countedUnder, Browser browser) {
    Optional<String> token = signIns.open(accountId, passwordHash, browser.name());
    String device = browser.mark() == null ? Secrets.token() : browser.mark();
    token.ifPresent(
        opened -> {
          failures.forget(email, countedUnder, accountId, device);
          trail.entered(accountId);
        });
    return token.map(opened -> new SignedIn(opened, device));
  }

  private static DomainProblem refused() {
    return DomainProblem.notAllowed(
        "institution.sign-in-refused",
        "E-mail and password do not belong together. Please check both and try again.");
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
