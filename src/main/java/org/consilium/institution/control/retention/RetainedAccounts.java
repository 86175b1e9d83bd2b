package org.consilium.institution.control.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.Accounts;
import org.consilium.institution.Retained;
import org.consilium.institution.RetainedData;
import org.consilium.institution.control.AccountBook;
import org.consilium.institution.control.privacy.Erasing;
import org.consilium.institution.entity.Account;
import org.consilium.platform.database.Sql;

/**
 * Accounts with which nobody has signed in for so long: erased as on request. Who cannot be erased
 * now, such as the last administrator, is left for a later run.
 */
@ApplicationScoped
public class RetainedAccounts implements Retained {

  private static final int AT_ONCE = 20;
  private static final int LOOKED_AT = 500;

  private static final String UNUSED =
      """
        FROM account a WHERE a.institution_id = ? AND a.erased_at IS NULL AND NOT a.simulated
         AND GREATEST(a.created_at, COALESCE(a.last_signed_in_at, a.created_at),
               COALESCE((SELECT MAX(s.last_used_at) FROM sign_in s WHERE s.account_id = a.id),
                        a.created_at)) < ?""";

  @Inject private AccountBook book;
  @Inject private Accounts accounts;
  @Inject private Erasing erasing;
  @Inject private Sql sql;

  @Override
  public RetainedData kind() {
    return RetainedData.UNUSED_ACCOUNTS;
  }

  @Override
  public Overdue overdue(UUID institutionId, Instant before) {
    return sql.first(
            "SELECT COUNT(*) n, MIN(COALESCE(a.last_signed_in_at, a.created_at)) oldest " + UNUSED,
            row -> new Overdue(row.number("n"), 0, 0, row.instant("oldest")),
            institutionId,
            before)
        .orElseThrow();
  }

  @Override
  public int removeSome(UUID institutionId, Instant before) {
    accounts.hold(institutionId);
    List<UUID> unused =
        sql.list(
            "SELECT a.id "
                + UNUSED
                + " ORDER BY COALESCE(a.last_signed_in_at, a.created_at), a.id LIMIT ?",
            row -> row.uuid("id"),
            institutionId,
            before,
            LOOKED_AT);
    int erased = 0;
    for (UUID accountId : unused) {
      Account account = book.locked(accountId).orElseThrow();
      if (erased < AT_ONCE && erasing.hindrance(account).isEmpty()) {
        erasing.erase(account);
        erased++;
      }
    }
    return erased;
  }
}
