package org.consilium.institution.entity.rules.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consilium.institution.PeopleFiles.Kind;
import org.consilium.institution.PeoplePlan;
import org.consilium.institution.entity.rules.DisciplineNames;
import org.consilium.platform.security.Role;
import org.consilium.platform.text.EmailAddress;
import org.consilium.platform.text.TextFlaw;
import org.consilium.platform.text.TextRule;
import org.consilium.platform.text.TidyText;

/**
 * Takes the rows of a file of people one by one and keeps what is right and what is wrong with
 * them.
 */
final class PeopleFileRows {

  private static final TextRule NAME = TextRule.line(1, 100);
  private static final Set<Role> SCHOOL_ROLES = EnumSet.complementOf(EnumSet.of(Role.OPERATOR));
  private static final TextRule CELL = TextRule.line(0, 100);
  private static final TextRule NUMBER = TextRule.line(0, 40);

  private final PeopleFileHeader header;
  private final Kind kind;
  private final Map<String, String> codes = new HashMap<>();
  private final String knownDisciplines;
  private final Map<String, Integer> lineOfEmail = new HashMap<>();
  private final Map<String, Integer> lineOfNumber = new HashMap<>();
  private final List<PeoplePlan.Row> rows = new ArrayList<>();
  private final List<PeoplePlan.Fault> faults = new ArrayList<>();
  private int count;

  PeopleFileRows(PeopleFileHeader header, Kind kind, Map<String, String> disciplines) {
    this.header = header;
    this.kind = kind;
    disciplines.forEach((name, code) -> codes.put(DisciplineNames.key(name), code));
    knownDisciplines =
        String.join(", ", disciplines.values().stream().distinct().sorted().toList());
  }

  List<PeoplePlan.Row> rows() {
    return rows;
  }

  List<PeoplePlan.Fault> faults() {
    return faults;
  }

  /** How many rows were taken, right or wrong. */
  int count() {
    return count;
  }

  void stop(int line, String reason) {
    faults.add(new PeoplePlan.Fault(line, "", reason));
  }

  void take(CsvRecord record) {
    count++;
    int faultsBefore = faults.size();
    checkShape(record);
    if (faults.size() > faultsBefore) {
      return; // which field is which is not known for sure
    }
    Optional<String> email = email(record);
    Optional<String> given = text(record, PeoplePlan.Column.GIVEN_NAME, NAME);
    Optional<String> family = text(record, PeoplePlan.Column.FAMILY_NAME, NAME);
    Optional<String> discipline = discipline(record);
    Optional<String> number = studentNumber(record);
    Set<Role> roles = roles(record);
    if (faults.size() == faultsBefore) {
      rows.add(
          new PeoplePlan.Row(
              record.line(),
              email.get(),
              given.get(),
              family.get(),
              discipline.orElse(null),
              number,
              roles));
    }
  }

  private void checkShape(CsvRecord record) {
    if (record.flaw() != null) {
      stop(record.line(), record.flaw());
    } else if (record.fields().stream().skip(header.width()).anyMatch(f -> !f.text().isBlank())) {
      stop(
          record.line(),
          "The line has %d fields, but there are %d columns: a field that holds the separator needs quotes."
              .formatted(record.fields().size(), header.width()));
    }
  }

  private Optional<String> email(CsvRecord record) {
    Optional<String> address =
        text(record, PeoplePlan.Column.EMAIL, TextRule.line(1, EmailAddress.MOST_CHARACTERS));
    address
        .filter(given -> !EmailAddress.isValid(given))
        .ifPresent(
            given -> fault(record, PeoplePlan.Column.EMAIL, "This is no e-mail address: " + given));
    Optional<String> email = address.filter(EmailAddress::isValid).map(EmailAddress::canonical);
    email
        .map(given -> lineOfEmail.putIfAbsent(given, record.line()))
        .ifPresent(
            line ->
                fault(
                    record,
                    PeoplePlan.Column.EMAIL,
                    "The same address stands in line " + line + " already."));
    return email;
  }

  private Optional<String> discipline(CsvRecord record) {
    if (!header.has(PeoplePlan.Column.DISCIPLINE)) {
      return Optional.empty();
    }
    Optional<String> given =
        text(record, PeoplePlan.Column.DISCIPLINE, kind == Kind.PEOPLE ? CELL : NAME);
    if (kind == Kind.PEOPLE && given.filter(String::isEmpty).isPresent()) {
      return Optional.empty(); // staff need none, and what is known stays
    }
    Optional<String> code = given.map(name -> codes.get(DisciplineNames.key(name)));
    if (given.isPresent() && code.isEmpty()) {
      fault(
          record,
          PeoplePlan.Column.DISCIPLINE,
          "The discipline \"%s\" is not known. Known are: %s."
              .formatted(given.get(), knownDisciplines));
    }
    return code;
  }

  private Optional<String> studentNumber(CsvRecord record) {
    if (!header.has(PeoplePlan.Column.STUDENT_NUMBER)) {
      return Optional.empty();
    }
    Optional<String> number =
        text(record, PeoplePlan.Column.STUDENT_NUMBER, NUMBER).filter(given -> !given.isEmpty());
    number
        .map(given -> lineOfNumber.putIfAbsent(DisciplineNames.key(given), record.line()))
        .ifPresent(
            line ->
                fault(
                    record,
                    PeoplePlan.Column.STUDENT_NUMBER,
                    "The same student number stands in line " + line + " already."));
    return number;
  }

  /** As words with anything between them; none where nothing is said. */
  private Set<Role> roles(CsvRecord record) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (!header.has(PeoplePlan.Column.ROLES)) {
      return roles;
    }
    String given = text(record, PeoplePlan.Column.ROLES, CELL).orElse("");
    for (String word : given.split("[^\\p{L}]+")) {
      if (!word.isEmpty()) {
        SCHOOL_ROLES.stream()
            .filter(role -> role.name().equalsIgnoreCase(word))
            .findFirst()
            .ifPresentOrElse(
                roles::add,
                () ->
                    fault(
                        record,
                        PeoplePlan.Column.ROLES,
                        "The role \"%s\" is not known. Known are: student, facilitator, coordinator, administrator."
                            .formatted(word)));
      }
    }
    return roles;
  }

  /** The text of a field, or nothing after noting its fault. */
  private Optional<String> text(CsvRecord record, PeoplePlan.Column column, TextRule rule) {
    String text = TidyText.line(header.field(record, column).text());
    Optional<TextFlaw> flaw = rule.flawOf(text);
    flaw.ifPresent(found -> fault(record, column, sentence(found, rule)));
    return flaw.isPresent() ? Optional.empty() : Optional.of(text);
  }

  private void fault(CsvRecord record, PeoplePlan.Column column, String reason) {
    int line = header.field(record, column).line();
    faults.add(new PeoplePlan.Fault(line, header.header(column), reason));
  }

  private static String sentence(TextFlaw flaw, TextRule rule) {
    return switch (flaw) {
      case EMPTY, TOO_SHORT -> "The field is empty.";
      case TOO_LONG -> "The field has more than %d characters.".formatted(rule.max());
      case BROKEN_CHARACTER, CONTROL_CHARACTER ->
          "The field has a line break or an invisible control character.";
    };
  }
}
