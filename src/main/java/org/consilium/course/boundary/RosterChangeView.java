package org.consilium.course.boundary;

import org.consilium.course.entity.rules.FieldChange;
import org.consilium.course.entity.rules.RosterColumn;

/**
 * What the roster changes of a person.
 *
 * @param before as it is kept now; empty when nothing is
 */
public record RosterChangeView(RosterColumn field, String before, String after) {

  static RosterChangeView of(FieldChange change) {
    return new RosterChangeView(change.column(), change.before(), change.after());
  }
}
