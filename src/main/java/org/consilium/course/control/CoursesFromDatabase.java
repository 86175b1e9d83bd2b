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
import org.consilium.institution.Partnerships;
import org.consilium.platform.security.Actor;

/** {@link Courses} from what is stored. */
@ApplicationScoped
@Transactional
public class CoursesFromDatabase implements Courses {

  @Inject private CourseBook book;
  @Inject private Enrolments enrolments;
  @Inject private Partnerships partnerships;

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
  public List<Course> coursesOf(Actor actor) {
    List<Course> enrolled = book.ofAccount(actor.accountId());
    boolean all = enrolled.stream().allMatch(course -> isOwn(actor, course));
    Set<UUID> shared = all ? Set.of() : partnerships.coursesShared(actor.institutionId());
    return enrolled.stream()
        .filter(course -> isOwn(actor, course) || shared.contains(course.id()))
        .toList();
  }

  private static boolean isOwn(Actor actor, Course course) {
    return course.institutionId().equals(actor.institutionId());
  }
}
