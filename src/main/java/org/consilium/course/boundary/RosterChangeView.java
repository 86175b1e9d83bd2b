package org.consilium.course.boundary;

import org.consilium.institution.PeoplePlan;

/**
 * What the roster changes of a person.
 *
 * @param before as it is kept now; empty when nothing is
 */
public record RosterChangeView(PeoplePlan.Column field, String before, String after) {

  static RosterChangeView of(PeoplePlan.Change change) {
    return new RosterChangeView(change.column(), change.before(), change.after());
  }
}
