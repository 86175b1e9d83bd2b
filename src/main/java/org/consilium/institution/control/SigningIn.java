package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.institution.entity.Account;
import org.consilium.institution.entity.rules.PasswordHash;
import org.consilium.platform.problem.DomainProblem;

/**
 * Use cases: sign in with a password, or for the first time with a one-time code. No transaction
 * spans the hashing of a password.
 */
@ApplicationScoped
public class SigningIn {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 200;

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

  /** Signs in with e-mail and password. */
  public SignedIn withPassword(String email, String password, String deviceMark) {
    byte[] mark = failures.countedUnder(email, deviceMark);
    failures.requireNoWait(email, mark);
    Optional<Account> account = matching(email, password);
    if (account.isEmpty()) {
      failures.count(email, mark);
      trail.refused(email);
      throw DomainProblem.notAllowed(
          "institution.sign-in-refused",
          "E-mail and password do not belong together. Please check both and try again.");
    }
    return enter(account.get().id(), email, mark, deviceMark);
  }

  /** Redeems a one-time code: the person chooses a password and is signed in. */
  public SignedIn withCode(String code, String newPassword, String deviceMark) {
    requirePassword(newPassword);
    Account account = firstPassword.redeem(code, newPassword);
    String email = account.person().email();
    return enter(account.id(), email, failures.countedUnder(email, deviceMark), deviceMark);
  }

  private SignedIn enter(UUID accountId, String email, byte[] countedUnder, String deviceMark) {
    String device = deviceMark == null ? Secrets.token() : deviceMark;
    failures.forget(email, countedUnder, accountId, device);
    SignedIn signedIn = new SignedIn(signIns.open(accountId), device);
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
        .toList();
  }

  private static void requirePassword(String password) {
    if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
      throw DomainProblem.invalid(
          "institution.weak-password",
          "Please choose a password of " + SHORTEST + " to " + LONGEST + " characters.");
    }
  }
}
