package org.consilium.gradebook.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.course.CourseMembership;
import org.consilium.course.CourseRole;
import org.consilium.gradebook.entity.rules.AttendancePolicy;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;

/** Use cases: a school states how it counts the tests of its students in a course. */
@ApplicationScoped
@Transactional
public class Policies {

  @Inject private CourseAccess courses;
  @Inject private PolicyBook book;
  @Inject private AuditLog audit;

  /**
   * A school's policy.
   *
   * @param stated whether the school stated it; else it is the usual one
   * @param mayState whether this person may
   */
  public record Stated(AttendancePolicy policy, boolean stated, boolean mayState) {}

  /** The policy of the actor's own school, to staff of the course. */
  public Stated show(Actor actor, UUID courseId) {
    CourseMembership membership = courses.requireStaff(actor, courseId);
    Optional<AttendancePolicy> stated = book.find(courseId, actor.institutionId());
    return new Stated(
        stated.orElse(AttendancePolicy.USUAL),
        stated.isPresent(),
        membership.is(CourseRole.COORDINATOR));
  }

  /** States it anew for the actor's own school; every session of the course is counted by it. */
  public Stated state(Actor actor, UUID courseId, AttendancePolicy policy) {
    courses.requireCoordinator(actor, courseId);
    if (!isWhole(policy)) {
      throw DomainProblem.invalid(
          "gradebook.bad-policy",
          "A policy says what happens for each of late, absent, excused, make-up and grading."
              + " Nothing was changed.");
    }
    book.put(courseId, actor.institutionId(), policy, actor.accountId());
    audit.record(
        actor,
        "gradebook.policy-stated",
        "course",
        courseId,
        Map.of(
            "late", policy.late().name(),
            "absent", policy.absent().name(),
            "excused", policy.excused().name(),
            "makeUp", policy.makeUp().name(),
            "grading", policy.grading().name()));
    return show(actor, courseId);
  }

  private static boolean isWhole(AttendancePolicy policy) {
    return policy.late() != null
        && policy.absent() != null
        && policy.excused() != null
        && policy.makeUp() != null
        && policy.grading() != null;
  }
}
