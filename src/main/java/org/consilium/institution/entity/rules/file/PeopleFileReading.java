package org.consilium.institution.entity.rules.file;

import java.util.List;
import org.consilium.institution.PeoplePlan;

/**
 * What a file of people says.
 *
 * @param rows those without faults, in the order of the file
 * @param faults in the order of lines; with any of them the file cannot be taken over
 * @param notices what was left aside without harm, as sentences
 */
public record PeopleFileReading(
    List<PeoplePlan.Row> rows, List<PeoplePlan.Fault> faults, List<String> notices) {

  public PeopleFileReading {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
    notices = List.copyOf(notices);
  }

  static PeopleFileReading broken(int line, String reason) {
    return new PeopleFileReading(
        List.of(), List.of(new PeoplePlan.Fault(line, "", reason)), List.of());
  }
}
