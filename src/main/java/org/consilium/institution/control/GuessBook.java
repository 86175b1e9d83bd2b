package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.consilium.institution.entity.rules.SlowDown;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Guesses;

/** {@link Guesses} in the database; whoever guessed nothing for a day begins anew. */
@ApplicationScoped
public class GuessBook implements Guesses {

  private static final Duration REMEMBERED = Duration.ofDays(1);

  @Inject private Sql sql;
  @Inject private Clock clock;

  @Override
  @Transactional
  public void requireNoWait(String what, String common) {
    Instant now = clock.instant();
    sql.first(
            "SELECT wait_until FROM guess WHERE what = ? AND common_hash = ?",
            row -> row.instant("wait_until"),
            what,
            Secrets.hash(common))
        .filter(until -> until.isAfter(now))
        .ifPresent(
            until -> {
              throw slowed(Math.max(1, Duration.between(now, until).toSeconds()));
            });
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void count(String what, String common) {
    Instant now = clock.instant();
    byte[] hash = Secrets.hash(common);
    sql.update(
        """
        INSERT INTO guess (what, common_hash, wrong, wait_until) VALUES (?, ?, 1, ?)
        ON DUPLICATE KEY UPDATE wrong = IF(wait_until < ?, 1, wrong + 1)""",
        what,
        hash,
        now,
        now.minus(REMEMBERED));
    int wrong =
        sql.first(
                "SELECT wrong FROM guess WHERE what = ? AND common_hash = ?",
                row -> row.number("wrong"),
                what,
                hash)
            .orElse(1);
    sql.update(
        "UPDATE guess SET wait_until = ? WHERE what = ? AND common_hash = ?",
        now.plus(SlowDown.after(wrong)),
        what,
        hash);
  }

  @Override
  @Transactional
  public void forget(String what, String common) {
    sql.update("DELETE FROM guess WHERE what = ? AND common_hash = ?", what, Secrets.hash(common));
  }

  /** Nothing is counted any more for what all these guesses had in common. */
  @Transactional
  public void forgetAll(String common) {
    sql.update("DELETE FROM guess WHERE common_hash = ?", Secrets.hash(common));
  }

  private static DomainProblem slowed(long seconds) {
    return DomainProblem.tooMany(
            "institution.guesses-slowed",
            "Too many wrong codes. Please wait " + seconds + " s, look at the code and try again.")
        .with("retryAfterSeconds", seconds);
  }
}
