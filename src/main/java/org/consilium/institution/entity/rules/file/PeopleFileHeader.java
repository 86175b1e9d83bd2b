package org.consilium.institution.entity.rules.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.institution.PeopleFiles.Kind;
import org.consilium.institution.PeoplePlan;

/** The first line of a file of people: which column stands where, and under which header. */
final class PeopleFileHeader {

  private final Map<PeoplePlan.Column, Integer> positions = new EnumMap<>(PeoplePlan.Column.class);
  private final Map<PeoplePlan.Column, String> headers = new EnumMap<>(PeoplePlan.Column.class);
  private final List<PeoplePlan.Fault> faults = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final Kind kind;
  private final int width;

  PeopleFileHeader(CsvRecord record, Kind kind) {
    this.kind = kind;
    width = record.fields().size();
    for (int position = 0; position < width; position++) {
      place(record.fields().get(position), position);
    }
    if (record.flaw() != null) {
      faults.add(new PeoplePlan.Fault(record.line(), "", record.flaw()));
    }
    requireColumns(record.line());
  }

  /** Comma or semicolon: whichever stands more often in the first line that is not empty. */
  static char separatorOf(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    long semicolons = first.chars().filter(character -> character == ';').count();
    long commas = first.chars().filter(character -> character == ',').count();
    return semicolons > commas ? ';' : ',';
  }

  List<PeoplePlan.Fault> faults() {
    return faults;
  }

  List<String> notices() {
    return notices;
  }

  int width() {
    return width;
  }

  boolean has(PeoplePlan.Column column) {
    return positions.containsKey(column);
  }

  /** The header as it stands in the file. */
  String header(PeoplePlan.Column column) {
    return headers.getOrDefault(column, column.header());
  }

  /** The field of a record; one that the line does not reach is empty. */
  CsvField field(CsvRecord record, PeoplePlan.Column column) {
    int position = positions.get(column);
    return position < record.fields().size()
        ? record.fields().get(position)
        : new CsvField("", record.line());
  }

  private void place(CsvField field, int position) {
    String header = field.text().strip();
    PeoplePlan.Column column = PeoplePlan.Column.of(header).filter(this::isUsed).orElse(null);
    if (column == null) {
      if (!header.isEmpty()) {
        notices.add("The column \"%s\" is not used.".formatted(shortened(header)));
      }
    } else if (positions.putIfAbsent(column, position) != null) {
      faults.add(
          new PeoplePlan.Fault(
              field.line(), header, "There are two columns for the " + column.header() + "."));
    } else {
      headers.put(column, header);
    }
  }

  private boolean isUsed(PeoplePlan.Column column) {
    return switch (column) {
      case EMAIL, GIVEN_NAME, FAMILY_NAME -> true;
      case DISCIPLINE, STUDENT_NUMBER -> kind != Kind.NAMES;
      case ROLES -> kind == Kind.PEOPLE;
    };
  }

  private void requireColumns(int line) {
    String missing =
        Arrays.stream(PeoplePlan.Column.values())
            .filter(column -> column.isRequired() && isUsed(column) && !has(column))
            .map(column -> '"' + column.header() + '"')
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      faults.add(
          new PeoplePlan.Fault(
              line,
              "",
              "The first line must name the columns, separated by commas or semicolons. Missing: "
                  + missing
                  + "."));
    }
  }

  private static String shortened(String header) {
    return header.length() > 40 ? header.substring(0, 40) + "…" : header;
  }
}
