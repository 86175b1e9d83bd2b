package org.consilium.course.entity.rules;

import java.util.List;

/**
 * What a roster file says.
 *
 * @param rows those without faults, in the order of the file
 * @param faults in the order of lines; with any of them the roster cannot be taken over
 * @param notices what was left aside without harm, as sentences
 */
public record RosterReading(List<RosterRow> rows, List<RosterFault> faults, List<String> notices) {

  public RosterReading {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
    notices = List.copyOf(notices);
  }

  static RosterReading broken(int line, String reason) {
    return new RosterReading(List.of(), List.of(new RosterFault(line, "", reason)), List.of());
  }
}
