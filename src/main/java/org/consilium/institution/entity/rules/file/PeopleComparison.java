package org.consilium.institution.entity.rules.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.institution.PeoplePlan;
import org.consilium.institution.PeoplePlan.Standing;
import org.consilium.institution.Person;
import org.consilium.platform.security.Role;
import org.consilium.platform.text.EmailAddress;

/** Holds a file of people against those whom the institution knows. */
public final class PeopleComparison {

  private final PeopleFileReading reading;
  private final Map<String, Person> byEmail = new HashMap<>();
  private final Map<UUID, Set<Role>> roles = new HashMap<>();
  private final Set<UUID> enrolled;

  private PeopleComparison(
      PeopleFileReading reading, Map<Person, Set<Role>> people, Set<UUID> enrolled) {
    this.reading = reading;
    this.enrolled = enrolled;
    people.forEach(
        (person, given) -> {
          byEmail.put(EmailAddress.canonical(person.email()), person);
          roles.put(person.id(), given);
        });
  }

  /**
   * Compares what a file says with what is known.
   *
   * @param people everybody of the institution, with their roles; nobody else is touched
   * @param enrolled accounts that are in the course already
   */
  public static PeoplePlan plan(
      PeopleFileReading reading, Map<Person, Set<Role>> people, Set<UUID> enrolled) {
    PeopleComparison comparison = new PeopleComparison(reading, people, enrolled);
    return new PeoplePlan(
        reading.rows().stream().map(comparison::entry).toList(),
        comparison.faults(),
        reading.notices());
  }

  /** What a file says, as if nobody were known. */
  public static PeoplePlan withNobody(PeopleFileReading reading) {
    return new PeoplePlan(
        reading.rows().stream()
            .map(row -> new PeoplePlan.Entry(row, Standing.NEW, Optional.empty(), false, List.of()))
            .toList(),
        reading.faults(),
        reading.notices());
  }

  private PeoplePlan.Entry entry(PeoplePlan.Row row) {
    Person person = byEmail.get(row.email());
    if (person == null) {
      return new PeoplePlan.Entry(row, Standing.NEW, Optional.empty(), false, List.of());
    }
    List<PeoplePlan.Change> changes = changes(person, row);
    return new PeoplePlan.Entry(
        row,
        changes.isEmpty() ? Standing.KNOWN : Standing.CHANGED,
        Optional.of(person.id()),
        enrolled.contains(person.id()),
        changes);
  }

  /** The faults of the file, and student numbers that two people would have afterwards. */
  private List<PeoplePlan.Fault> faults() {
    Map<String, String> ownerOfNumber = numbersOfOthers();
    List<PeoplePlan.Fault> faults = new ArrayList<>(reading.faults());
    for (PeoplePlan.Row row : reading.rows()) {
      row.studentNumber()
          .map(number -> ownerOfNumber.get(key(number)))
          .ifPresent(owner -> faults.add(numberTaken(row, owner)));
      if (lacksDiscipline(row)) {
        faults.add(
            new PeoplePlan.Fault(
                row.line(),
                PeoplePlan.Column.DISCIPLINE.header(),
                "A student needs a discipline."));
      }
    }
    faults.sort(Comparator.comparing(PeoplePlan.Fault::line));
    return List.copyOf(faults);
  }

  /** Of whom nothing is known and nothing is said, is a student. */
  private boolean lacksDiscipline(PeoplePlan.Row row) {
    Person person = byEmail.get(row.email());
    Set<Role> known = person == null ? Set.of(Role.STUDENT) : roles.get(person.id());
    Set<Role> after = row.roles().isEmpty() ? known : row.roles();
    return after.contains(Role.STUDENT)
        && row.discipline() == null
        && (person == null || person.discipline() == null);
  }

  /** Owners, by number, of those numbers that the roster leaves as they are. */
  private Map<String, String> numbersOfOthers() {
    Map<String, Person> untouched = new HashMap<>(byEmail);
    reading.rows().stream()
        .filter(row -> row.studentNumber().isPresent())
        .forEach(row -> untouched.remove(row.email()));
    Map<String, String> owners = new HashMap<>();
    untouched.values().stream()
        .filter(person -> person.studentNumber() != null)
        .sorted(Comparator.comparing(Person::email))
        .forEach(person -> owners.put(key(person.studentNumber()), person.email()));
    return owners;
  }

  private static PeoplePlan.Fault numberTaken(PeoplePlan.Row row, String owner) {
    return new PeoplePlan.Fault(
        row.line(),
        PeoplePlan.Column.STUDENT_NUMBER.header(),
        "The student number belongs to " + owner + ".");
  }

  private List<PeoplePlan.Change> changes(Person person, PeoplePlan.Row row) {
    return Stream.of(
            change(PeoplePlan.Column.GIVEN_NAME, person.givenName(), row.givenName()),
            change(PeoplePlan.Column.FAMILY_NAME, person.familyName(), row.familyName()),
            change(
                PeoplePlan.Column.DISCIPLINE,
                person.discipline(),
                row.discipline() == null ? person.discipline() : row.discipline()),
            change(
                PeoplePlan.Column.STUDENT_NUMBER,
                person.studentNumber(),
                row.studentNumber().orElse(person.studentNumber())),
            change(
                PeoplePlan.Column.ROLES,
                words(roles.get(person.id())),
                words(row.roles().isEmpty() ? roles.get(person.id()) : row.roles())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<PeoplePlan.Change> change(
      PeoplePlan.Column column, String before, String after) {
    return Objects.equals(before, after)
        ? Optional.empty()
        : Optional.of(new PeoplePlan.Change(column, Objects.requireNonNullElse(before, ""), after));
  }

  private static String words(Set<Role> roles) {
    return String.join(" ", roles.stream().sorted().map(Role::name).toList());
  }

  private static String key(String number) {
    return number.toLowerCase(Locale.ROOT);
  }
}
