package org.consilium.institution.control.people;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.consilium.institution.entity.Account;
import org.consilium.institution.entity.rules.LastAdministrator;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Role;

/** Who could look after a school; whoever changes that holds the school's list of people. */
@ApplicationScoped
public class Administrators {

  @Inject private Sql sql;

  /** Whether nobody could without this account. */
  public boolean isLast(Account account) {
    return LastAdministrator.is(
        account.id(),
        sql
            .list(
                """
                SELECT a.id FROM account a JOIN account_role r ON r.account_id = a.id
                 WHERE a.institution_id = ? AND r.role = ? AND NOT a.disabled
                   AND a.password_hash IS NOT NULL""",
                row -> row.uuid("id"),
                account.institutionId(),
                Role.ADMINISTRATOR)
            .stream()
            .collect(toSet()));
  }
}
