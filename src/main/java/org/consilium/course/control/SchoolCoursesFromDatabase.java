package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.consilium.course.Course;
import org.consilium.institution.SchoolCourses;

/** {@link SchoolCourses} from the stored courses. */
@ApplicationScoped
@Transactional
public class SchoolCoursesFromDatabase implements SchoolCourses {

  @Inject private CourseBook book;

  @Override
  public List<SchoolCourse> of(UUID institutionId) {
    return book.ofSchool(institutionId).stream().map(SchoolCoursesFromDatabase::named).toList();
  }

  @Override
  public List<SchoolCourse> named(Collection<UUID> courseIds) {
    return book.all(courseIds).stream().map(SchoolCoursesFromDatabase::named).toList();
  }

  private static SchoolCourse named(Course course) {
    return new SchoolCourse(course.id(), course.institutionId(), course.title());
  }
}
