package org.consilium.course.boundary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.course.control.Roster;
import org.consilium.institution.School;

/** Who takes part: the reader's own school, and the partners' people as far as that goes. */
public record RosterView(School school, List<OwnPersonView> own, List<PartnerPersonView> partners) {

  /** The roster with what its schools are called. */
  public static RosterView of(Roster roster, Map<UUID, School> schools) {
    return new RosterView(
        schools.get(roster.institutionId()),
        roster.own().stream().map(OwnPersonView::of).toList(),
        roster.partners().stream().map(place -> PartnerPersonView.of(place, schools)).toList());
  }
}
