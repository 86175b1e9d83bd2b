package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.course.Course;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;

/** The stored courses. */
@ApplicationScoped
public class CourseBook {

  @Inject private Sql sql;
  @Inject private Clock clock;

  void add(Course course) {
    sql.update(
        "INSERT INTO course (id, institution_id, title, created_at) VALUES (?, ?, ?, ?)",
        course.id(),
        course.institutionId(),
        course.title(),
        clock.instant());
  }

  Optional<Course> find(UUID courseId) {
    return sql.first(
        "SELECT id, institution_id, title FROM course WHERE id = ?", CourseBook::course, courseId);
  }

  /** The courses in which the account has any role, by title. */
  List<Course> ofAccount(UUID accountId) {
    return sql.list(
        """
        SELECT c.id, c.institution_id, c.title FROM course c
         WHERE EXISTS (SELECT 1 FROM enrolment e WHERE e.course_id = c.id AND e.account_id = ?)
         ORDER BY c.title, c.id""",
        CourseBook::course,
        accountId);
  }

  /** All courses of a school, by title. */
  List<Course> ofSchool(UUID institutionId) {
    return sql.list(
        "SELECT id, institution_id, title FROM course WHERE institution_id = ? ORDER BY title, id",
        CourseBook::course,
        institutionId);
  }

  /** Those of these that exist, by title. */
  List<Course> all(Collection<UUID> courseIds) {
    return courseIds.isEmpty()
        ? List.of()
        : sql.list(
            "SELECT id, institution_id, title FROM course WHERE id IN (%s) ORDER BY title, id"
                .formatted(Sql.marks(courseIds.size())),
            CourseBook::course,
            courseIds.toArray());
  }

  private static Course course(Row row) {
    return new Course(row.uuid("id"), row.uuid("institution_id"), row.text("title"));
  }
}
