package org.consilium.course.boundary;

import org.consilium.course.control.RosterResult;

/** What taking over a roster did. */
public record RosterResultView(int opened, int changed, int enrolled) {

  static RosterResultView of(RosterResult result) {
    return new RosterResultView(result.opened(), result.changed(), result.enrolled());
  }
}
