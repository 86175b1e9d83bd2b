package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.consilium.institution.entity.Account;
import org.consilium.institution.entity.rules.SlowDown;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;

/** Counts failed sign-ins per name, apart for each device the person is known by. */
@ApplicationScoped
public class SignInFailures {

  private static final byte[] UNKNOWN_DEVICE = new byte[32];

  @Inject private Sql sql;
  @Inject private Clock clock;

  /** The mark under which this try is counted: the device's own where the person is known by it. */
  @Transactional
  public byte[] countedUnder(String email, String deviceMark) {
    if (deviceMark == null) {
      return UNKNOWN_DEVICE;
    }
    byte[] mark = Secrets.hash(deviceMark);
    return sql.first(
            """
            SELECT d.mark_hash FROM known_device d JOIN account a ON a.id = d.account_id
             WHERE d.mark_hash = ? AND a.email = ?""",
            row -> row.bytes("mark_hash"),
            mark,
            Account.normalised(email))
        .orElse(UNKNOWN_DEVICE);
  }

  /** Refuses while the name has to wait. */
  @Transactional
  public void requireNoWait(String email, byte[] mark) {
    Instant now = clock.instant();
    sql.first(
            "SELECT wait_until FROM sign_in_failure WHERE email_hash = ? AND mark_hash = ?",
            row -> row.instant("wait_until"),
            key(email),
            mark)
        .filter(until -> until.isAfter(now))
        .ifPresent(
            until -> {
              throw tooMany(Math.max(1, Duration.between(now, until).toSeconds()));
            });
  }

  /** One more failure. */
  @Transactional
  public void count(String email, byte[] mark) {
    Instant now = clock.instant();
    sql.update(
        """
        INSERT INTO sign_in_failure (email_hash, mark_hash, failures, wait_until)
        VALUES (?, ?, 1, ?) ON DUPLICATE KEY UPDATE failures = failures + 1""",
        key(email),
        mark,
        now);
    int failures =
        sql.first(
                "SELECT failures FROM sign_in_failure WHERE email_hash = ? AND mark_hash = ?",
                row -> row.number("failures"),
                key(email),
                mark)
            .orElse(1);
    sql.update(
        "UPDATE sign_in_failure SET wait_until = ? WHERE email_hash = ? AND mark_hash = ?",
        now.plus(SlowDown.after(failures)),
        key(email),
        mark);
  }

  /** Nothing of the name is counted any more. */
  @Transactional
  public void forget(String email) {
    sql.update("DELETE FROM sign_in_failure WHERE email_hash = ?", key(email));
  }

  /** The person came in: the count begins anew, and the device is known from now on. */
  @Transactional
  public void forget(String email, byte[] mark, UUID accountId, String deviceMark) {
    sql.update(
        "DELETE FROM sign_in_failure WHERE email_hash = ? AND mark_hash = ?", key(email), mark);
    sql.update(
        """
        INSERT INTO known_device (mark_hash, account_id, seen_at) VALUES (?, ?, ?)
        ON DUPLICATE KEY UPDATE seen_at = VALUES(seen_at)""",
        Secrets.hash(deviceMark),
        accountId,
        clock.instant());
  }

  private static byte[] key(String email) {
    return Secrets.hash(Account.normalised(email));
  }

  private static DomainProblem tooMany(long seconds) {
    return DomainProblem.tooMany(
            "institution.sign-in-slowed",
            "Too many tries with this e-mail. Please wait "
                + seconds
                + " s and try again; on a device where you signed in before you need not wait.")
        .with("retryAfterSeconds", seconds);
  }
}
