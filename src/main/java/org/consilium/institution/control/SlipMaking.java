package org.consilium.institution.control;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.institution.Accounts;
import org.consilium.institution.MadeSlips;
import org.consilium.institution.MadeSlips.Slip;
import org.consilium.institution.Person;
import org.consilium.institution.entity.Account;
import org.consilium.platform.config.Settings;
import org.consilium.platform.database.Sql;
import org.consilium.platform.text.CsvCell;

/** Makes slips, inside the caller's transaction. */
@ApplicationScoped
public class SlipMaking {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final List<String> HEAD =
      List.of("email", "given_name", "family_name", "link", "code", "valid_until");

  @Inject private AccountBook book;
  @Inject private SignInCodes codes;
  @Inject private Settings settings;
  @Inject private Sql sql;
  @Inject private Clock clock;

  /** The link that brings a code along. */
  public String link(String code) {
    return settings.address() + "/sign-in#code=" + code;
  }

  MadeSlips make(Collection<UUID> accountIds) {
    book.write(); // accounts that were opened just now must be there for the foreign key
    hold(accountIds);
    codes.endAll(accountIds);
    Map<UUID, String> made = codes.make(accountIds, SignInCodes.Way.PAPER);
    Instant until = clock.instant().plus(Accounts.CODE_LIFE);
    List<Person> people =
        book.all(accountIds).stream().map(Account::person).sorted(Person.BY_NAME).toList();
    return new MadeSlips(
        people.stream().map(person -> slip(person, made.get(person.id()), until)).toList(),
        mailMerge(people, made, until));
  }

  /** Whoever redeems a code or sends one meanwhile comes before or after. */
  private void hold(Collection<UUID> accountIds) {
    if (!accountIds.isEmpty()) {
      sql.list(
          "SELECT id FROM account WHERE id IN (%s) ORDER BY id FOR UPDATE"
              .formatted(Sql.marks(accountIds.size())),
          row -> row.uuid("id"),
          accountIds.toArray());
    }
  }

  private Slip slip(Person person, String code, Instant until) {
    return new Slip(
        person.id(),
        person.givenName(),
        person.familyName(),
        person.email(),
        person.discipline(),
        code,
        link(code),
        until);
  }

  private String mailMerge(List<Person> people, Map<UUID, String> made, Instant until) {
    Map<UUID, ZoneId> zones = zones();
    StringBuilder file = new StringBuilder(CsvCell.line(HEAD));
    for (Person person : people) {
      String code = made.get(person.id());
      String moment =
          MOMENT.format(until.atZone(zones.getOrDefault(person.institutionId(), ZoneOffset.UTC)));
      file.append(
          CsvCell.line(
              Stream.of(
                      person.email(),
                      person.givenName(),
                      person.familyName(),
                      link(code),
                      code,
                      moment)
                  .map(CsvCell::text)
                  .toList()));
    }
    return file.toString();
  }

  /** The clocks of the schools. */
  private Map<UUID, ZoneId> zones() {
    return sql
        .list(
            "SELECT id, time_zone FROM institution",
            row -> Map.entry(row.uuid("id"), ZoneId.of(row.text("time_zone"))))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
