package org.consilium.institution.control.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.People;
import org.consilium.institution.PeopleFiles;
import org.consilium.institution.PeoplePlan;
import org.consilium.institution.PeoplePlan.Entry;
import org.consilium.institution.PeoplePlan.Row;
import org.consilium.institution.PeoplePlan.Standing;
import org.consilium.institution.Person;
import org.consilium.institution.PersonChanged;
import org.consilium.institution.PersonDetails;
import org.consilium.institution.control.AccountBook;
import org.consilium.institution.entity.Account;
import org.consilium.institution.entity.rules.file.PeopleComparison;
import org.consilium.institution.entity.rules.file.PeopleFile;
import org.consilium.platform.security.Role;

/** {@link PeopleFiles} on the stored accounts; new ones are written many at once. */
@ApplicationScoped
@Transactional
public class PeopleFilesOfSchools implements PeopleFiles {

  private static final Set<Role> STUDENT = Set.of(Role.STUDENT);

  @Inject private AccountBook book;
  @Inject private NewAccounts newAccounts;
  @Inject private People people;
  @Inject private Clock clock;
  @Inject private Event<PersonChanged> personChanged;

  @Override
  public PeoplePlan plan(UUID institutionId, byte[] file, Kind kind, Set<UUID> enrolled) {
    Map<Person, Set<Role>> known = newAccounts.known(institutionId);
    PeoplePlan plan =
        PeopleComparison.plan(
            PeopleFile.read(file, kind, people.disciplineCodes(institutionId)), known, enrolled);
    return kind == Kind.ROSTER ? plan.refusing(staff(known)) : plan;
  }

  @Override
  public PeoplePlan names(byte[] file) {
    return PeopleComparison.withNobody(PeopleFile.read(file, Kind.NAMES, Map.of()));
  }

  private static Set<UUID> staff(Map<Person, Set<Role>> known) {
    return known.entrySet().stream()
        .filter(person -> !STUDENT.containsAll(person.getValue()))
        .map(person -> person.getKey().id())
        .collect(toUnmodifiableSet());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> take(UUID institutionId, PeoplePlan plan) {
    Instant now = clock.instant();
    Map<UUID, Account> changed = changed(plan);
    // Accounts tell the order in which they were opened; that of a file is mostly the alphabet's.
    List<Entry> entries = new ArrayList<>(plan.entries());
    Collections.shuffle(entries);
    List<UUID> ids = new ArrayList<>();
    List<Account> opened = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.standing() == Standing.NEW) {
        Row row = entry.row();
        Set<Role> roles = row.roles().isEmpty() ? STUDENT : row.roles();
        opened.add(Account.open(institutionId, details(row, null), roles, now));
        ids.add(opened.getLast().id());
      } else {
        ids.add(entry.accountId().orElseThrow());
      }
    }
    plan.entries().stream()
        .filter(entry -> entry.standing() == Standing.CHANGED)
        .forEach(entry -> change(changed.get(entry.accountId().orElseThrow()), entry.row()));
    book.write();
    newAccounts.add(opened, now);
    return ids;
  }

  private Map<UUID, Account> changed(PeoplePlan plan) {
    List<UUID> ids =
        plan.entries().stream()
            .filter(entry -> entry.standing() == Standing.CHANGED)
            .map(entry -> entry.accountId().orElseThrow())
            .toList();
    return book.all(ids).stream().collect(toMap(Account::id, identity()));
  }

  private void change(Account account, Row row) {
    account.change(details(row, account.details()));
    personChanged.fire(new PersonChanged(account.id()));
    if (!row.roles().isEmpty()) {
      account.giveRoles(row.roles());
    }
  }

  /** A file that is silent about something takes nothing away. */
  private static PersonDetails details(Row row, PersonDetails known) {
    String number = known == null ? null : known.studentNumber();
    String discipline = known == null ? null : known.discipline();
    return new PersonDetails(
        row.email(),
        row.givenName(),
        row.familyName(),
        row.discipline() == null ? discipline : row.discipline(),
        row.studentNumber().orElse(number));
  }
}
