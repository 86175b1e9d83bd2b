package org.consilium.course.entity.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The first line of a roster: which column stands where, and under which header. */
final class RosterHeader {

  private final Map<RosterColumn, Integer> positions = new EnumMap<>(RosterColumn.class);
  private final Map<RosterColumn, String> headers = new EnumMap<>(RosterColumn.class);
  private final List<RosterFault> faults = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final int width;

  RosterHeader(CsvRecord record) {
    width = record.fields().size();
    for (int position = 0; position < width; position++) {
      place(record.fields().get(position), position);
    }
    if (record.flaw() != null) {
      faults.add(new RosterFault(record.line(), "", record.flaw()));
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

  List<RosterFault> faults() {
    return faults;
  }

  List<String> notices() {
    return notices;
  }

  int width() {
    return width;
  }

  boolean has(RosterColumn column) {
    return positions.containsKey(column);
  }

  /** The header as it stands in the file. */
  String header(RosterColumn column) {
    return headers.getOrDefault(column, column.header());
  }

  /** The field of a record; one that the line does not reach is empty. */
  CsvField field(CsvRecord record, RosterColumn column) {
    int position = positions.get(column);
    return position < record.fields().size()
        ? record.fields().get(position)
        : new CsvField("", record.line());
  }

  private void place(CsvField field, int position) {
    String header = field.text().strip();
    RosterColumn column = RosterColumn.of(header).orElse(null);
    if (column == null) {
      if (!header.isEmpty()) {
        notices.add("The column \"%s\" is not used.".formatted(shortened(header)));
      }
    } else if (positions.putIfAbsent(column, position) != null) {
      faults.add(
          new RosterFault(
              field.line(), header, "There are two columns for the " + column.header() + "."));
    } else {
      headers.put(column, header);
    }
  }

  private void requireColumns(int line) {
    String missing =
        Arrays.stream(RosterColumn.values())
            .filter(column -> column.isRequired() && !has(column))
            .map(column -> '"' + column.header() + '"')
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      faults.add(
          new RosterFault(
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
