package org.consilium.course.boundary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.course.CourseRole;
import org.consilium.course.control.CourseOverview;
import org.consilium.institution.School;

/** A course as everybody in it sees it. */
public record CourseView(
    UUID id,
    String title,
    School school,
    List<School> partners,
    List<CourseRole> roles,
    int students,
    int staff) {

  static CourseView of(CourseOverview overview, Map<UUID, School> schools) {
    return new CourseView(
        overview.course().id(),
        overview.course().title(),
        schools.get(overview.course().institutionId()),
        overview.partners().stream().map(schools::get).toList(),
        overview.roles().stream().sorted().toList(),
        overview.headcount().students(),
        overview.headcount().staff());
  }
}
