package org.consilium.course;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.security.Actor;

/** Looks courses up for other rooms; the asking room authorises. */
public interface Courses {

  /** The course, or the refusal {@code course.no-course}. */
  Course course(UUID courseId);

  /** The enrolled students' accounts. */
  List<UUID> students(UUID courseId);

  /** Everybody's roles in the course, by account. */
  Map<UUID, Set<CourseRole>> roles(UUID courseId);

  /** The courses in which the actor has any role and takes part now, by title. */
  List<Course> coursesOf(Actor actor);
}
