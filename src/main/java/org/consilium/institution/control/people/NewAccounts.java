package org.consilium.institution.control.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.institution.PersonDetails;
import org.consilium.institution.entity.Account;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Role;

/**
 * Accounts by the thousand, by plain SQL: read without holding them, written many in a statement.
 */
@ApplicationScoped
public class NewAccounts {

  private static final int AT_ONCE = 500;

  @Inject private Sql sql;

  /** Everybody at the school, with their roles. */
  Map<Person, Set<Role>> known(UUID institutionId) {
    Map<Person, Set<Role>> known = new HashMap<>();
    sql.list(
            """
            SELECT a.id, a.institution_id, a.email, a.given_name, a.family_name, a.discipline,
                   a.student_number, GROUP_CONCAT(r.role) AS roles
              FROM account a LEFT JOIN account_role r ON r.account_id = a.id
             WHERE a.institution_id = ? GROUP BY a.id""",
            row -> Map.entry(person(row), roles(row.text("roles"))),
            institutionId)
        .forEach(found -> known.put(found.getKey(), found.getValue()));
    return known;
  }

  /** Stores what nobody has stored yet. */
  void add(List<Account> opened, Instant now) {
    insert(
        "account (id, institution_id, email, given_name, family_name, discipline, student_number,"
            + " created_at, version) VALUES ",
        "(?,?,?,?,?,?,?,?,0)",
        opened.stream().map(account -> row(account, now)).toList());
    insert(
        "account_role (account_id, role) VALUES ",
        "(?,?)",
        opened.stream()
            .flatMap(a -> a.roles().stream().map(role -> new Object[] {a.id(), role}))
            .toList());
  }

  private void insert(String into, String marks, List<Object[]> rows) {
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
      List<Object> values = new ArrayList<>();
      some.forEach(row -> values.addAll(Arrays.asList(row)));
      sql.update(
          "INSERT INTO " + into + marks + ("," + marks).repeat(some.size() - 1), values.toArray());
    }
  }

  private static Object[] row(Account account, Instant now) {
    PersonDetails details = account.details();
    return new Object[] {
      account.id(),
      account.institutionId(),
      details.email(),
      details.givenName(),
      details.familyName(),
      details.discipline(),
      details.studentNumber(),
      now
    };
  }

  private static Person person(Row row) {
    return new Person(
        row.uuid("id"),
        row.uuid("institution_id"),
        row.text("email"),
        row.text("given_name"),
        row.text("family_name"),
        row.text("discipline"),
        row.text("student_number"));
  }

  private static Set<Role> roles(String names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (names != null) {
      Arrays.stream(names.split(",")).map(Role::valueOf).forEach(roles::add);
    }
    return roles;
  }
}
