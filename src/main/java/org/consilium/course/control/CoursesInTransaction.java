package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.consilium.course.Course;
import org.consilium.course.CourseEditing;
import org.consilium.course.CourseRole;
import org.consilium.platform.time.Ids;

/** {@link CourseEditing} on the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CoursesInTransaction implements CourseEditing {

  @Inject private CourseBook book;
  @Inject private Enrolments enrolments;

  @Override
  public UUID open(UUID institutionId, String title) {
    Course course = new Course(Ids.next(), institutionId, title, null);
    book.add(course);
    return course.id();
  }

  @Override
  public UUID rehearse(UUID courseId) {
    Course rehearsed = book.find(courseId).orElseThrow(CourseAccessByEnrolment::noCourse);
    Course course =
        new Course(Ids.next(), rehearsed.institutionId(), rehearsed.title(), rehearsed.id());
    book.add(course);
    return course.id();
  }

  @Override
  public void enrol(UUID courseId, UUID accountId, CourseRole role) {
    enrolments.add(courseId, List.of(accountId), role);
  }
}
