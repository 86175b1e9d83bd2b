package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
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
import org.consilium.institution.control.school.NamedDiscipline;
import org.consilium.institution.control.school.OwnDisciplines;
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
  @Inject private OwnDisciplines own;
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
  public Map<String, String> disciplineCodes(UUID institutionId) {
    Map<String, String> codes = new LinkedHashMap<>();
    own.of(institutionId).forEach(named -> codes.put(named.name(), named.code()));
    for (Discipline discipline : disciplines()) {
      codes.put(discipline.code(), discipline.code());
      codes.put(discipline.name(), discipline.code());
    }
    return codes;
  }

  @Override
  public Map<String, String> ownDisciplineNames(UUID institutionId) {
    Map<String, List<String>> names =
        own.of(institutionId).stream()
            .collect(
                Collectors.groupingBy(
                    NamedDiscipline::code,
                    Collectors.mapping(NamedDiscipline::name, Collectors.toList())));
    return names.entrySet().stream()
        .filter(named -> named.getValue().size() == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, named -> named.getValue().get(0)));
  }

  @Override
  public Map<UUID, Set<Role>> roles(Collection<UUID> accountIds) {
    return book.all(accountIds).stream().collect(Collectors.toMap(Account::id, Account::roles));
  }

  @Override
  public List<UUID> withoutPassword(Collection<UUID> accountIds) {
    return book.all(accountIds).stream()
        .filter(account -> account.passwordHash().isEmpty())
        .filter(account -> !account.isErased() && !account.isSimulated())
        .map(Account::id)
        .toList();
  }

  @Override
  public List<UUID> disabled(Collection<UUID> accountIds) {
    return book.all(accountIds).stream().filter(Account::isDisabled).map(Account::id).toList();
  }

  /** For whole halls at once, so without anything else of the accounts. */
  @Override
  public List<LivePerson> people(Collection<UUID> accountIds) {
    return accountIds.isEmpty()
        ? List.of()
        : sql.list(
            "SELECT id, given_name, family_name, discipline FROM account WHERE id IN (%s)"
                .formatted(Sql.marks(accountIds.size())),
            row ->
                new LivePerson(
                    row.uuid("id"),
                    row.text("given_name"),
                    row.text("family_name"),
                    row.text("discipline")),
            accountIds.toArray());
  }
}
