package org.consilium.institution.control.disclosure;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.DisclosureLog;
import org.consilium.institution.Person;
import org.consilium.institution.SeenData;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;

/** {@link DisclosureLog} as rows that are only ever added. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DisclosureLogInDatabase implements DisclosureLog {

  private static final int LONGEST_TITLE = 200;

  @Inject private Sql sql;
  @Inject private Clock clock;

  @Override
  public void seen(
      Actor reader, SeenData data, UUID subjectId, String subjectTitle, Collection<Person> people) {
    List<Person> others =
        people.stream()
            .filter(person -> !person.institutionId().equals(reader.institutionId()))
            .toList();
    Set<UUID> invented = simulatedAmong(others);
    Map<UUID, Integer> bySchool =
        others.stream()
            .filter(person -> !invented.contains(person.id()))
            .collect(
                groupingBy(
                    Person::institutionId,
                    mapping(Person::id, collectingAndThen(toSet(), Set::size))));
    String title =
        subjectTitle.length() > LONGEST_TITLE
            ? subjectTitle.substring(0, LONGEST_TITLE)
            : subjectTitle;
    Instant now = clock.instant();
    bySchool.forEach((school, count) -> add(reader, data, subjectId, title, school, count, now));
  }

  /** Nobody's data is disclosed where a person is invented for a rehearsal. */
  private Set<UUID> simulatedAmong(List<Person> people) {
    return people.isEmpty()
        ? Set.of()
        : Set.copyOf(
            sql.list(
                "SELECT id FROM account WHERE simulated AND id IN (%s)"
                    .formatted(Sql.marks(people.size())),
                row -> row.uuid("id"),
                people.stream().map(Person::id).toArray()));
  }

  /** Seen again within the hour it is there already. */
  private void add(
      Actor reader,
      SeenData data,
      UUID subjectId,
      String title,
      UUID school,
      int people,
      Instant now) {
    sql.update(
        """
        INSERT INTO disclosure_log
          (id, institution_id, reader_id, reader_institution_id, data, subject_id, subject_title,
           people, seen_at, seen_hour)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE id = id""",
        Ids.next(),
        school,
        reader.accountId(),
        reader.institutionId(),
        data,
        subjectId,
        title,
        people,
        now,
        now.truncatedTo(ChronoUnit.HOURS));
  }
}
