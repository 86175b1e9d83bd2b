package org.consilium.course.entity.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consilium.platform.text.EmailAddress;
import org.consilium.platform.text.TextFlaw;
import org.consilium.platform.text.TextRule;
import org.consilium.platform.text.TidyText;

/** Takes the rows of a roster one by one and keeps what is right and what is wrong with them. */
final class RosterRows {

  private static final TextRule NAME = TextRule.line(1, 100);
  private static final TextRule NUMBER = TextRule.line(0, 40);

  private final RosterHeader header;
  private final Map<String, String> codes = new HashMap<>();
  private final String knownDisciplines;
  private final Map<String, Integer> lineOfEmail = new HashMap<>();
  private final Map<String, Integer> lineOfNumber = new HashMap<>();
  private final List<RosterRow> rows = new ArrayList<>();
  private final List<RosterFault> faults = new ArrayList<>();
  private int count;

  RosterRows(RosterHeader header, Map<String, String> disciplines) {
    this.header = header;
    disciplines.forEach(
        (code, name) -> {
          codes.put(key(name), code);
          codes.put(key(code), code);
        });
    knownDisciplines = String.join(", ", disciplines.keySet().stream().sorted().toList());
  }

  List<RosterRow> rows() {
    return rows;
  }

  List<RosterFault> faults() {
    return faults;
  }

  /** How many rows were taken, right or wrong. */
  int count() {
    return count;
  }

  void stop(int line, String reason) {
    faults.add(new RosterFault(line, "", reason));
  }

  void take(CsvRecord record) {
    count++;
    int faultsBefore = faults.size();
    checkShape(record);
    if (faults.size() > faultsBefore) {
      return; // which field is which is not known for sure
    }
    Optional<String> email = email(record);
    Optional<String> given = text(record, RosterColumn.GIVEN_NAME, NAME);
    Optional<String> family = text(record, RosterColumn.FAMILY_NAME, NAME);
    Optional<String> discipline = discipline(record);
    Optional<String> number = studentNumber(record);
    if (faults.size() == faultsBefore) {
      rows.add(
          new RosterRow(
              record.line(), email.get(), given.get(), family.get(), discipline.get(), number));
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
        text(record, RosterColumn.EMAIL, TextRule.line(1, EmailAddress.MOST_CHARACTERS));
    address
        .filter(given -> !EmailAddress.isValid(given))
        .ifPresent(
            given -> fault(record, RosterColumn.EMAIL, "This is no e-mail address: " + given));
    Optional<String> email = address.filter(EmailAddress::isValid).map(EmailAddress::canonical);
    email
        .map(given -> lineOfEmail.putIfAbsent(given, record.line()))
        .ifPresent(
            line ->
                fault(
                    record,
                    RosterColumn.EMAIL,
                    "The same address stands in line " + line + " already."));
    return email;
  }

  private Optional<String> discipline(CsvRecord record) {
    Optional<String> given = text(record, RosterColumn.DISCIPLINE, NAME);
    Optional<String> code = given.map(name -> codes.get(key(name)));
    if (given.isPresent() && code.isEmpty()) {
      fault(
          record,
          RosterColumn.DISCIPLINE,
          "The discipline \"%s\" is not known. Known are: %s."
              .formatted(given.get(), knownDisciplines));
    }
    return code;
  }

  private Optional<String> studentNumber(CsvRecord record) {
    if (!header.has(RosterColumn.STUDENT_NUMBER)) {
      return Optional.empty();
    }
    Optional<String> number =
        text(record, RosterColumn.STUDENT_NUMBER, NUMBER).filter(given -> !given.isEmpty());
    number
        .map(given -> lineOfNumber.putIfAbsent(key(given), record.line()))
        .ifPresent(
            line ->
                fault(
                    record,
                    RosterColumn.STUDENT_NUMBER,
                    "The same student number stands in line " + line + " already."));
    return number;
  }

  /** The text of a field, or nothing after noting its fault. */
  private Optional<String> text(CsvRecord record, RosterColumn column, TextRule rule) {
    String text = TidyText.line(header.field(record, column).text());
    Optional<TextFlaw> flaw = rule.flawOf(text);
    flaw.ifPresent(found -> fault(record, column, sentence(found, rule)));
    return flaw.isPresent() ? Optional.empty() : Optional.of(text);
  }

  private void fault(CsvRecord record, RosterColumn column, String reason) {
    int line = header.field(record, column).line();
    faults.add(new RosterFault(line, header.header(column), reason));
  }

  private static String sentence(TextFlaw flaw, TextRule rule) {
    return switch (flaw) {
      case EMPTY, TOO_SHORT -> "The field is empty.";
      case TOO_LONG -> "The field has more than %d characters.".formatted(rule.max());
      case BROKEN_CHARACTER, CONTROL_CHARACTER ->
          "The field has a line break or an invisible control character.";
    };
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ");
  }
}
