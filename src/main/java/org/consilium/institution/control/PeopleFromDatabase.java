package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.institution.Discipline;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.institution.entity.Account;
import org.consilium.platform.database.Sql;
import org.consilium.platform.live.LivePeople;
import org.consilium.platform.live.LivePerson;
import org.consilium.platform.security.Role;

/** {@link People} from the stored accounts. */
@ApplicationScoped
@Transactional
public class PeopleFromDatabase implements People, LivePeople {

  @Inject private AccountBook book;
  @Inject private Sql sql;

  @Override
  public Map<UUID, Person> byIds(Collection<UUID> accountIds) {
    return book.all(accountIds).stream()
        .map(Account::person)
        .collect(Collectors.toMap(Person::id, Function.identity()));
  }

  @Override
  public List<Person> ofSchool(UUID institutionId) {
    return book.ofSchool(institutionId).stream().map(Account::person).toList();
  }

  @Override
  public Map<String, Person> byEmails(UUID institutionId, Collection<String> emails) {
    return book.ofEmails(institutionId, emails).stream()
        .map(Account::person)
        .collect(Collectors.toMap(Person::email, Function.identity()));
  }

  @Override
  public Map<UUID, School> schools() {
    return sql
        .list(
            "SELECT id, name, short_name FROM institution",
            row -> new School(row.uuid("id"), row.text("name"), row.text("short_name")))
        .stream()
        .collect(Collectors.toMap(School::id, Function.identity()));
  }

  @Override
  public List<Discipline> disciplines() {
    return sql.list(
        "SELECT code, name, letter, shape FROM discipline ORDER BY rank_no",
        row ->
            new Discipline(
                row.text("code"), row.text("name"), row.text("letter"), row.text("shape")));
  }

  @Override
  public Map<UUID, Set<Role>> roles(Collection<UUID> accountIds) {
    return book.all(accountIds).stream().collect(Collectors.toMap(Account::id, Account::roles));
  }

  @Override
  public List<UUID> withoutPassword(Collection<UUID> accountIds) {
    return book.all(accountIds).stream()
        .filter(account -> account.passwordHash().isEmpty())
        .map(Account::id)
        .toList();
  }

  @Override
  public List<LivePerson> people(Collection<UUID> accountIds) {
    return book.all(accountIds).stream()
        .map(Account::person)
        .map(
            person ->
                new LivePerson(
                    person.id(), person.givenName(), person.familyName(), person.discipline()))
        .toList();
  }
}
