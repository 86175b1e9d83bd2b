package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.Course;
import org.consilium.course.CourseRole;
import org.consilium.course.Courses;

/** {@link Courses} from what is stored. */
@ApplicationScoped
@Transactional
public class CoursesFromDatabase implements Courses {

  @Inject private CourseBook book;
  @Inject private Enrolments enrolments;

  @Override
  public Course course(UUID courseId) {
    return book.find(courseId).orElseThrow(CourseAccessByEnrolment::noCourse);
  }

  @Override
  public List<UUID> students(UUID courseId) {
    return enrolments.students(courseId);
  }

  @Override
  public Map<UUID, Set<CourseRole>> roles(UUID courseId) {
    return enrolments.roles(courseId);
  }

  @Override
  public List<Course> coursesOf(UUID accountId) {
    return book.ofAccount(accountId);
  }
}
