package org.consilium.course.boundary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.course.CourseRole;
import org.consilium.course.control.CourseOverview;
import org.consilium.institution.School;

/** One of my courses, in a list. */
public record CourseSummaryView(
    UUID id, String title, School school, List<CourseRole> roles, int students, int staff) {

  static CourseSummaryView of(CourseOverview overview, Map<UUID, School> schools) {
    return new CourseSummaryView(
        overview.course().id(),
        overview.course().title(),
        schools.get(overview.course().institutionId()),
        overview.roles().stream().sorted().toList(),
        overview.headcount().students(),
        overview.headcount().staff());
  }
}
