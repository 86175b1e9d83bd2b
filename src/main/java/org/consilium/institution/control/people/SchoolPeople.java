package org.consilium.institution.control.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.control.AccountBook;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;

/** Use case: look for people of the own school. */
@ApplicationScoped
@Transactional
public class SchoolPeople {

  /** How many are shown at once. */
  public static final int MOST = 50;

  private static final int MOST_WORDS = 6;

  @Inject private SchoolAccess access;
  @Inject private AccountBook book;
  @Inject private Sql sql;

  /** The next of those who are looked for, by name. */
  public FoundPeople find(Actor actor, PeopleSearch search) {
    access.requireAdministrator(actor);
    List<Object> values = new ArrayList<>();
    String where = where(actor, search, values);
    int total =
        sql.first(
                "SELECT COUNT(*) found FROM account a WHERE " + where,
                row -> row.number("found"),
                values.toArray())
            .orElseThrow();
    List<UUID> ids =
        sql.list(
            "SELECT a.id FROM account a WHERE "
                + where
                + " ORDER BY a.family_name, a.given_name, a.id LIMIT %d OFFSET %d"
                    .formatted(MOST, Math.max(0, search.from())),
            row -> row.uuid("id"),
            values.toArray());
    return new FoundPeople(total, inOrder(ids));
  }

  private List<SchoolAccount> inOrder(List<UUID> ids) {
    return book.all(ids).stream()
        .map(SchoolAccount::of)
        .sorted(Comparator.comparing(account -> ids.indexOf(account.person().id())))
        .toList();
  }

  private static String where(Actor actor, PeopleSearch search, List<Object> values) {
    List<String> conditions =
        new ArrayList<>(List.of("a.institution_id = ?", "a.erased_at IS NULL", "NOT a.simulated"));
    values.add(actor.institutionId());
    words(search.words())
        .forEach(
            word -> {
              conditions.add(
                  "CONCAT_WS(' ', a.given_name, a.family_name, a.email, a.student_number)"
                      + " LIKE ? ESCAPE '!'");
              values.add("%" + word.replaceAll("([!%_])", "!$1") + "%");
            });
    if (search.role() != null) {
      conditions.add(
          "EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = a.id AND r.role = ?)");
      values.add(search.role());
    }
    if (search.discipline() != null) {
      conditions.add("a.discipline = ?");
      values.add(search.discipline());
    }
    if (search.standing() != null) {
      conditions.add(condition(search.standing()));
    }
    return String.join(" AND ", conditions);
  }

  private static List<String> words(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split("\\s+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
  }

  private static String condition(AccountStanding standing) {
    return switch (standing) {
      case ACTIVE -> "NOT a.disabled AND a.password_hash IS NOT NULL";
      case WAITING -> "NOT a.disabled AND a.password_hash IS NULL";
      case DISABLED -> "a.disabled";
    };
  }
}
