package org.consilium.course.boundary;

import java.util.List;
import org.consilium.institution.PeoplePlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A faultless row of a roster and what taking it over means.
 *
 * @param studentNumber null when the file says nothing about it
 * @param enrolled whether the person is a student of the course already
 */
public record RosterRowView(
    int line,
    PeoplePlan.Standing kind,
    String email,
    String givenName,
    String familyName,
    String discipline,
    @Schema(nullable = true) String studentNumber,
    boolean enrolled,
    List<RosterChangeView> changes) {

  static RosterRowView of(PeoplePlan.Entry entry) {
    PeoplePlan.Row row = entry.row();
    return new RosterRowView(
        row.line(),
        entry.standing(),
        row.email(),
        row.givenName(),
        row.familyName(),
        row.discipline(),
        row.studentNumber().orElse(null),
        entry.enrolled(),
        entry.changes().stream().map(RosterChangeView::of).toList());
  }
}
