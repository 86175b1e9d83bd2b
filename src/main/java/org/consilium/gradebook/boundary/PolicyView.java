package org.consilium.gradebook.boundary;

import org.consilium.gradebook.entity.rules.AttendancePolicy;
import org.consilium.gradebook.entity.rules.AttendancePolicy.Absent;
import org.consilium.gradebook.entity.rules.AttendancePolicy.Excused;
import org.consilium.gradebook.entity.rules.AttendancePolicy.Grading;
import org.consilium.gradebook.entity.rules.AttendancePolicy.Late;
import org.consilium.gradebook.entity.rules.AttendancePolicy.MakeUp;

/** How a school counts tests; see {@link AttendancePolicy}. */
public record PolicyView(
    Late late, Absent absent, Excused excused, MakeUp makeUp, Grading grading) {

  static PolicyView of(AttendancePolicy policy) {
    return new PolicyView(
        policy.late(), policy.absent(), policy.excused(), policy.makeUp(), policy.grading());
  }

  AttendancePolicy policy() {
    return new AttendancePolicy(late, absent, excused, makeUp, grading);
  }
}
