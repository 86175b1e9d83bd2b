package org.consilium.course;

import java.util.Set;
import java.util.UUID;

/**
 * A person's place in a course.
 *
 * @param courseId which course
 * @param accountId whose place
 * @param institutionId the person's own school
 * @param roles at least one
 */
public record CourseMembership(
    UUID courseId, UUID accountId, UUID institutionId, Set<CourseRole> roles) {

  public CourseMembership {
    roles = Set.copyOf(roles);
  }

  /** Whether the person conducts or prepares the course. */
  public boolean isStaff() {
    return is(CourseRole.FACILITATOR) || is(CourseRole.COORDINATOR);
  }

  /** Whether the person has the role. */
  public boolean is(CourseRole role) {
    return roles.contains(role);
  }
}
