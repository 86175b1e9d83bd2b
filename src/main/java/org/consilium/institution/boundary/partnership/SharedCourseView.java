package org.consilium.institution.boundary.partnership;

import java.util.UUID;
import org.consilium.institution.SchoolCourses.SchoolCourse;

/** A course, by name. */
public record SharedCourseView(UUID id, UUID institutionId, String title) {

  static SharedCourseView of(SchoolCourse course) {
    return new SharedCourseView(course.id(), course.institutionId(), course.title());
  }
}
