package org.consilium.institution.boundary.people;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.consilium.institution.PeoplePlan;
import org.consilium.institution.PeoplePlan.Change;
import org.consilium.institution.PeoplePlan.Column;
import org.consilium.institution.PeoplePlan.Entry;
import org.consilium.institution.PeoplePlan.Fault;
import org.consilium.institution.PeoplePlan.Row;
import org.consilium.institution.PeoplePlan.Standing;
import org.consilium.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a file of people would do. Of very many rows the first are shown; those that change
 * something come before those that do not.
 *
 * @param digest to be sent back with the confirmation
 * @param confirmable whether it may be confirmed: without faults
 * @param faulty how many lines have faults
 * @param total how many rows there are in all
 * @param notices what was left aside without harm, as sentences
 */
public record PeoplePlanView(
    String digest,
    boolean confirmable,
    int newPeople,
    int known,
    int changed,
    int faulty,
    int total,
    List<RowView> rows,
    List<FaultView> faults,
    List<String> notices) {

  /** As many rows and faults are shown. */
  static final int MOST_SHOWN = 200;

  /**
   * A row without faults and what taking it over means.
   *
   * @param discipline null when the file says nothing about it
   * @param studentNumber null when the file says nothing about it
   * @param roles none when the file says nothing about them
   */
  @Schema(name = "PersonRowView")
  public record RowView(
      int line,
      Standing kind,
      String email,
      String givenName,
      String familyName,
      @Schema(nullable = true) String discipline,
      @Schema(nullable = true) String studentNumber,
      Set<Role> roles,
      List<ChangeView> changes) {

    private static RowView of(Entry entry) {
      Row row = entry.row();
      return new RowView(
          row.line(),
          entry.standing(),
          row.email(),
          row.givenName(),
          row.familyName(),
          row.discipline(),
          row.studentNumber().orElse(null),
          row.roles(),
          entry.changes().stream().map(ChangeView::of).toList());
    }
  }

  /**
   * What the file changes of a person; roles as codes.
   *
   * @param before as it is kept now; empty when nothing is
   */
  @Schema(name = "PersonChangeView")
  public record ChangeView(Column field, List<String> before, List<String> after) {

    private static ChangeView of(Change change) {
      return new ChangeView(
          change.column(), words(change, change.before()), words(change, change.after()));
    }

    private static List<String> words(Change change, String text) {
      return change.column() == Column.ROLES ? Arrays.asList(text.split(" ")) : List.of(text);
    }
  }

  /**
   * What is wrong with the file, and where.
   *
   * @param line from 1; 0 when it is the file as a whole
   * @param column the header as it stands in the file; null when it is the whole line
   */
  @Schema(name = "PeopleFaultView")
  public record FaultView(int line, @Schema(nullable = true) String column, String reason) {

    private static FaultView of(Fault fault) {
      return new FaultView(
          fault.line(), fault.column().isEmpty() ? null : fault.column(), fault.reason());
    }
  }

  static PeoplePlanView of(PeoplePlan plan) {
    return new PeoplePlanView(
        plan.digest(),
        plan.isFaultless(),
        (int) plan.count(Standing.NEW),
        (int) plan.count(Standing.KNOWN),
        (int) plan.count(Standing.CHANGED),
        (int) plan.faults().stream().mapToInt(Fault::line).distinct().count(),
        plan.entries().size(),
        plan.entries().stream()
            .sorted((a, b) -> Boolean.compare(isKnown(a), isKnown(b)))
            .limit(MOST_SHOWN)
            .map(RowView::of)
            .toList(),
        plan.faults().stream().limit(MOST_SHOWN).map(FaultView::of).toList(),
        plan.notices());
  }

  private static boolean isKnown(Entry entry) {
    return entry.standing() == Standing.KNOWN;
  }
}
