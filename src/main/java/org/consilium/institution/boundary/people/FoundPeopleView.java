package org.consilium.institution.boundary.people;

import java.util.List;
import org.consilium.institution.control.people.FoundPeople;

/**
 * Some of those who were looked for.
 *
 * @param total how many were found in all
 */
public record FoundPeopleView(int total, List<SchoolAccountView> people) {

  static FoundPeopleView of(FoundPeople found) {
    return new FoundPeopleView(
        found.total(), found.people().stream().map(SchoolAccountView::of).toList());
  }
}
