package org.consilium.institution;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Names courses for partnerships; the room of courses answers. */
public interface SchoolCourses {

  /** All courses of a school, by title. */
  List<SchoolCourse> of(UUID institutionId);

  /** Those of these courses that exist, by title. */
  List<SchoolCourse> named(Collection<UUID> courseIds);

  /**
   * A course by its name.
   *
   * @param id which
   * @param institutionId the school that owns it
   * @param title its name
   */
  record SchoolCourse(UUID id, UUID institutionId, String title) {}
}
