package org.consilium.course.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.CourseRole;
import org.consilium.course.control.naming.PseudonymBook;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;

/** The stored enrolments. */
@ApplicationScoped
public class Enrolments {

  @PersistenceContext private EntityManager entities;
  @Inject private Sql sql;
  @Inject private PseudonymBook pseudonyms;
  @Inject private Clock clock;

  private record Place(UUID accountId, CourseRole role) {}

  /** Gives the accounts the role; who has it keeps it as it is. */
  void add(UUID courseId, Collection<UUID> accountIds, CourseRole role) {
    entities.flush(); // accounts that were opened just now must be there for the foreign key
    if (role == CourseRole.STUDENT) {
      // before the enrolments: what they refer to is then held already, by whoever comes first
      pseudonyms.give(courseId, accountIds);
    }
    Instant now = clock.instant();
    sql.batch(
        """
        INSERT INTO enrolment (course_id, account_id, role, enrolled_at) VALUES (?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE enrolled_at = enrolled_at""",
        accountIds.stream().map(id -> new Object[] {courseId, id, role, now}).toList());
  }

  /** Takes the role away; whether the account had it. */
  boolean remove(UUID courseId, UUID accountId, CourseRole role) {
    return sql.update(
            "DELETE FROM enrolment WHERE course_id = ? AND account_id = ? AND role = ?",
            courseId,
            accountId,
            role)
        > 0;
  }

  /** The coordinators, who stay what they are until the transaction ends. */
  Set<UUID> lockedCoordinators(UUID courseId) {
    return Set.copyOf(
        sql.list(
            "SELECT account_id FROM enrolment WHERE course_id = ? AND role = ? FOR UPDATE",
            row -> row.uuid("account_id"),
            courseId,
            CourseRole.COORDINATOR));
  }

  /**
   * An account's place in a course.
   *
   * @param owner the school that owns the course
   * @param sharedAs the course that partnerships name
   * @param roles at least one
   */
  record Enrolled(UUID owner, UUID sharedAs, Set<CourseRole> roles) {}

  private record RoleAt(UUID owner, UUID sharedAs, CourseRole role) {}

  /**
   * The account's place in the course, whether or not it may use it now. In a rehearsal the staff
   * of the rehearsed course are at home, all as coordinators too: nothing real can be changed
   * there.
   */
  Optional<Enrolled> find(UUID courseId, UUID accountId) {
    List<RoleAt> found =
        sql.list(
            """
            SELECT c.institution_id, COALESCE(c.rehearses, c.id) shared_as, e.role
              FROM enrolment e JOIN course c ON c.id = e.course_id
             WHERE e.course_id = ? AND e.account_id = ?
            UNION ALL
            SELECT c.institution_id, c.rehearses, r.role
              FROM course c
              JOIN enrolment e ON e.course_id = c.rehearses AND e.role <> 'STUDENT'
              JOIN (SELECT 'COORDINATOR' role UNION ALL SELECT 'FACILITATOR') r
             WHERE c.id = ? AND e.account_id = ?""",
            Enrolments::roleAt,
            courseId,
            accountId,
            courseId,
            accountId);
    return found.stream()
        .findFirst()
        .map(
            first ->
                new Enrolled(
                    first.owner(),
                    first.sharedAs(),
                    found.stream().map(RoleAt::role).collect(toUnmodifiableSet())));
  }

  private static RoleAt roleAt(Row row) {
    return new RoleAt(
        row.uuid("institution_id"), row.uuid("shared_as"), row.oneOf(CourseRole.class, "role"));
  }

  /** Everybody at home in the course who is more than a student; as in {@link #find}. */
  Set<UUID> staff(UUID courseId) {
    return Set.copyOf(
        sql.list(
            """
            SELECT account_id FROM enrolment WHERE course_id = ? AND role <> 'STUDENT'
             UNION
            SELECT e.account_id
              FROM course c JOIN enrolment e ON e.course_id = c.rehearses AND e.role <> 'STUDENT'
             WHERE c.id = ?""",
            row -> row.uuid("account_id"),
            courseId,
            courseId));
  }

  /** Everybody's roles, by account. */
  Map<UUID, Set<CourseRole>> roles(UUID courseId) {
    List<Place> places =
        sql.list(
            "SELECT account_id, role FROM enrolment WHERE course_id = ?",
            row -> new Place(row.uuid("account_id"), row.oneOf(CourseRole.class, "role")),
            courseId);
    return places.stream()
        .collect(groupingBy(Place::accountId, mapping(Place::role, toUnmodifiableSet())));
  }

  Headcount headcount(UUID courseId) {
    return sql.first(
            """
            SELECT COUNT(DISTINCT IF(role = 'STUDENT', account_id, NULL)) AS students,
                   COUNT(DISTINCT IF(role <> 'STUDENT', account_id, NULL)) AS staff
              FROM enrolment WHERE course_id = ?""",
            row -> new Headcount(row.number("students"), row.number("staff")),
            courseId)
        .orElseThrow();
  }

  /** Whether anybody has the role. */
  boolean hasAny(UUID courseId, CourseRole role) {
    return sql.first(
            "SELECT 1 AS one FROM enrolment WHERE course_id = ? AND role = ? LIMIT 1",
            row -> row.number("one"),
            courseId,
            role)
        .isPresent();
  }

  /** The accounts enrolled as students, in the order of their accounts' opening. */
  public List<UUID> students(UUID courseId) {
    return sql.list(
        "SELECT account_id FROM enrolment WHERE course_id = ? AND role = ? ORDER BY account_id",
        row -> row.uuid("account_id"),
        courseId,
        CourseRole.STUDENT);
  }
}
