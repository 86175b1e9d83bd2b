package org.consilium.course;

import java.util.UUID;
import org.consilium.platform.security.Actor;

/**
 * The right to a course. Who is not in the course gets {@code course.no-course} (not found) and so
 * learns nothing; a member without the right gets {@code course.not-allowed}.
 */
public interface CourseAccess {

  /** Anybody enrolled. */
  CourseMembership requireMember(Actor actor, UUID courseId);

  /** Facilitators and coordinators. */
  CourseMembership requireStaff(Actor actor, UUID courseId);

  /** Coordinators. */
  CourseMembership requireCoordinator(Actor actor, UUID courseId);
}
