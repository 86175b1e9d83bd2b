package org.consilium.course.entity.rules;

import java.util.ArrayList;
import java.util.Collection;
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
import org.consilium.course.entity.rules.RosterEntry.Standing;
import org.consilium.institution.Person;
import org.consilium.platform.text.EmailAddress;

/** Holds a roster against the people of an institution. */
final class RosterComparison {

  private final RosterReading reading;
  private final Map<String, Person> byEmail = new HashMap<>();
  private final Set<UUID> enrolled;

  RosterComparison(RosterReading reading, Collection<Person> people, Set<UUID> enrolled) {
    this.reading = reading;
    this.enrolled = enrolled;
    people.forEach(person -> byEmail.put(EmailAddress.canonical(person.email()), person));
  }

  RosterEntry entry(RosterRow row) {
    Person person = byEmail.get(row.email());
    if (person == null) {
      return new RosterEntry(row, Standing.NEW, Optional.empty(), false, List.of());
    }
    List<FieldChange> changes = changes(person, row);
    return new RosterEntry(
        row,
        changes.isEmpty() ? Standing.KNOWN : Standing.CHANGED,
        Optional.of(person.id()),
        enrolled.contains(person.id()),
        changes);
  }

  /** The faults of the file, and student numbers that two people would have afterwards. */
  List<RosterFault> faults() {
    Map<String, String> ownerOfNumber = numbersOfOthers();
    List<RosterFault> faults = new ArrayList<>(reading.faults());
    for (RosterRow row : reading.rows()) {
      row.studentNumber()
          .map(number -> ownerOfNumber.get(key(number)))
          .ifPresent(owner -> faults.add(numberTaken(row, owner)));
    }
    faults.sort(Comparator.comparing(RosterFault::line));
    return List.copyOf(faults);
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

  private static RosterFault numberTaken(RosterRow row, String owner) {
    return new RosterFault(
        row.line(),
        RosterColumn.STUDENT_NUMBER.header(),
        "The student number belongs to " + owner + ".");
  }

  private static List<FieldChange> changes(Person person, RosterRow row) {
    return Stream.of(
            change(RosterColumn.GIVEN_NAME, person.givenName(), row.givenName()),
            change(RosterColumn.FAMILY_NAME, person.familyName(), row.familyName()),
            change(RosterColumn.DISCIPLINE, person.discipline(), row.discipline()),
            change(
                RosterColumn.STUDENT_NUMBER,
                person.studentNumber(),
                row.studentNumber().orElse(person.studentNumber())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<FieldChange> change(RosterColumn column, String before, String after) {
    return Objects.equals(before, after)
        ? Optional.empty()
        : Optional.of(new FieldChange(column, Objects.requireNonNullElse(before, ""), after));
  }

  private static String key(String number) {
    return number.toLowerCase(Locale.ROOT);
  }
}
