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

  private static final String COLUMNS = "id, institution_id, title, rehearses";

  @Inject private Sql sql;
  @Inject private Clock clock;

  void add(Course course) {
    sql.update(
        """
        INSERT INTO course (id, institution_id, title, rehearses, created_at)
        VALUES (?, ?, ?, ?, ?)""",
        course.id(),
        course.institutionId(),
        course.title(),
        course.rehearses(),
        clock.instant());
  }

  Optional<Course> find(UUID courseId) {
    return sql.first(
        "SELECT " + COLUMNS + " FROM course WHERE id = ?", CourseBook::course, courseId);
  }

  /** The courses in which the account has any role, by title; no rehearsals. */
  List<Course> ofAccount(UUID accountId) {
    return sql.list(
        "SELECT "
            + COLUMNS
            + """
               FROM course c
              WHERE rehearses IS NULL
                AND EXISTS (SELECT 1 FROM enrolment e WHERE e.course_id = c.id AND e.account_id = ?)
              ORDER BY title, id""",
        CourseBook::course,
        accountId);
  }

  /** All courses of a school, by title; no rehearsals. */
  List<Course> ofSchool(UUID institutionId) {
    return sql.list(
        "SELECT "
            + COLUMNS
            + " FROM course WHERE institution_id = ? AND rehearses IS NULL ORDER BY title, id",
        CourseBook::course,
        institutionId);
  }

  /** Those of these that exist, by title. */
  List<Course> all(Collection<UUID> courseIds) {
    return courseIds.isEmpty()
        ? List.of()
        : sql.list(
            "SELECT %s FROM course WHERE id IN (%s) ORDER BY title, id"
                .formatted(COLUMNS, Sql.marks(courseIds.size())),
            CourseBook::course,
            courseIds.toArray());
  }

  private static Course course(Row row) {
    return new Course(
        row.uuid("id"), row.uuid("institution_id"), row.text("title"), row.uuid("rehearses"));
  }
}
