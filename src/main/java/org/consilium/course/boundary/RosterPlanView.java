package org.consilium.course.boundary;

import java.util.List;
import org.consilium.institution.PeoplePlan;
import org.consilium.institution.PeoplePlan.Standing;

/**
 * What a roster would do.
 *
 * @param digest to be sent back with the confirmation
 * @param confirmable whether it may be confirmed: without faults
 * @param faulty how many lines have faults
 * @param notices what was left aside without harm, as sentences
 */
public record RosterPlanView(
    String digest,
    boolean confirmable,
    int newPeople,
    int known,
    int changed,
    int faulty,
    List<RosterRowView> rows,
    List<FileFaultView> faults,
    List<String> notices) {

  static RosterPlanView of(PeoplePlan plan) {
    return new RosterPlanView(
        plan.digest(),
        plan.isFaultless(),
        (int) plan.count(Standing.NEW),
        (int) plan.count(Standing.KNOWN),
        (int) plan.count(Standing.CHANGED),
        (int) plan.faults().stream().mapToInt(PeoplePlan.Fault::line).distinct().count(),
        plan.entries().stream().map(RosterRowView::of).toList(),
        plan.faults().stream().map(FileFaultView::of).toList(),
        plan.notices());
  }
}
