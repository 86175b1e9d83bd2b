package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.institution.Accounts;
import org.consilium.institution.entity.rules.SignInCode;
import org.consilium.platform.database.Sql;

/**
 * The one-time codes, each under its hash. Several of an account may be good at once: one on paper
 * and one in each mail that left. A new one on paper ends all others.
 */
@ApplicationScoped
public class SignInCodes {

  @Inject private Sql sql;
  @Inject private Clock clock;

  /** How a code travels. */
  public enum Way {
    PAPER,
    MAIL
  }

  /** One new code for each account; others stay good. */
  public Map<UUID, String> make(Collection<UUID> accountIds, Way way) {
    Map<UUID, String> made = new LinkedHashMap<>();
    accountIds.forEach(id -> made.put(id, SignInCode.of(Secrets::below)));
    Instant end = clock.instant().plus(Accounts.CODE_LIFE);
    sql.batch(
        "INSERT INTO sign_in_code (code_hash, account_id, expires_at, mailed) VALUES (?, ?, ?, ?)",
        made.entrySet().stream()
            .map(
                entry ->
                    new Object[] {
                      Secrets.hash(entry.getValue()), entry.getKey(), end, way == Way.MAIL
                    })
            .toList());
    return made;
  }

  /** Whose a code is that is good. */
  Optional<UUID> owner(String written) {
    return sql.first(
        """
        SELECT c.account_id FROM sign_in_code c JOIN account a ON a.id = c.account_id
         WHERE c.code_hash = ? AND c.used_at IS NULL AND c.expires_at > ? AND NOT a.disabled
           AND a.institution_id IN (SELECT id FROM institution WHERE NOT disabled)""",
        row -> row.uuid("account_id"),
        Secrets.hash(written),
        clock.instant());
  }

  /** Uses a code up, or says that it is not good any more. */
  boolean use(String written) {
    Instant now = clock.instant();
    return sql.update(
            """
            UPDATE sign_in_code SET used_at = ?
             WHERE code_hash = ? AND used_at IS NULL AND expires_at > ?""",
            now,
            Secrets.hash(written),
            now)
        > 0;
  }

  /** One code that nobody got. */
  public void forget(String written) {
    sql.update("DELETE FROM sign_in_code WHERE code_hash = ?", Secrets.hash(written));
  }

  /** No code of these accounts is good any more, and no mail that waits brings a new one. */
  public void endAll(Collection<UUID> accountIds) {
    sql.batch(
        "DELETE FROM sign_in_code WHERE account_id = ? AND used_at IS NULL", each(accountIds));
    withdraw(accountIds);
  }

  /** No code that was mailed is good any more; the account has another address now. */
  public void endMailed(UUID accountId) {
    sql.update(
        "DELETE FROM sign_in_code WHERE account_id = ? AND used_at IS NULL AND mailed", accountId);
    withdrawSent(List.of(accountId));
  }

  private void withdraw(Collection<UUID> accountIds) {
    sql.batch(
        """
        UPDATE invitation SET state = 'WITHDRAWN', fault = NULL
         WHERE account_id = ? AND state IN ('QUEUED', 'SENDING')""",
        each(accountIds));
    withdrawSent(accountIds);
  }

  private void withdrawSent(Collection<UUID> accountIds) {
    Instant now = clock.instant();
    sql.batch(
        """
        UPDATE invitation SET valid_until = ?
         WHERE account_id = ? AND state = 'SENT' AND valid_until > ?""",
        accountIds.stream().map(id -> new Object[] {now, id, now}).toList());
  }

  private static List<Object[]> each(Collection<UUID> accountIds) {
    return accountIds.stream().map(id -> new Object[] {id}).toList();
  }
}
