package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.consilium.institution.Accounts;
import org.consilium.institution.entity.Account;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;

/** Redeems one-time sign-in codes, each once. */
@ApplicationScoped
public class FirstPassword {

  @Inject private AccountBook book;
  @Inject private Accounts accounts;
  @Inject private Sql sql;
  @Inject private Clock clock;

  /** Uses the code up and sets the password, or refuses and changes nothing. */
  @Transactional
  public Account redeem(String code, String newPassword) {
    byte[] hash = Secrets.hash(written(code));
    UUID accountId =
        sql.first(
                """
                SELECT c.account_id FROM sign_in_code c JOIN account a ON a.id = c.account_id
                 WHERE c.code_hash = ? AND c.used_at IS NULL AND c.expires_at > ?
                   AND NOT a.disabled
                   AND a.institution_id IN (SELECT id FROM institution WHERE NOT disabled)
                   FOR UPDATE""",
                row -> row.uuid("account_id"),
                hash,
                clock.instant())
            .orElseThrow(FirstPassword::unknown);
    sql.update("UPDATE sign_in_code SET used_at = ? WHERE code_hash = ?", clock.instant(), hash);
    accounts.setPassword(List.of(accountId), newPassword);
    return book.find(accountId).orElseThrow();
  }

  /** The code as it was made, however it was typed. */
  private static String written(String typed) {
    String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return signs.length() == 12
        ? signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8)
        : signs;
  }

  private static DomainProblem unknown() {
    return DomainProblem.notFound(
        "institution.unknown-code",
        "This sign-in code is unknown, used already or too old. Please ask your coordinator for a"
            + " new one.");
  }
}
