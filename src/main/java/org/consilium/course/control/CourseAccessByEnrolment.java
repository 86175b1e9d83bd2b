package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.course.CourseMembership;
import org.consilium.course.CourseRole;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;

/** {@link CourseAccess} from the stored enrolments. */
@ApplicationScoped
@Transactional
public class CourseAccessByEnrolment implements CourseAccess {

  @Inject private Enrolments enrolments;

  @Override
  public CourseMembership requireMember(Actor actor, UUID courseId) {
    Set<CourseRole> roles = enrolments.rolesOf(courseId, actor.accountId());
    if (roles.isEmpty()) {
      throw noCourse();
    }
    return new CourseMembership(courseId, actor.accountId(), actor.institutionId(), roles);
  }

  @Override
  public CourseMembership requireStaff(Actor actor, UUID courseId) {
    CourseMembership membership = requireMember(actor, courseId);
    if (!membership.isStaff()) {
      throw DomainProblem.notAllowed(
          "course.not-allowed", "Only facilitators and coordinators of the course may do this.");
    }
    return membership;
  }

  @Override
  public CourseMembership requireCoordinator(Actor actor, UUID courseId) {
    CourseMembership membership = requireMember(actor, courseId);
    if (!membership.is(CourseRole.COORDINATOR)) {
      throw DomainProblem.notAllowed(
          "course.not-allowed",
          "Only coordinators of the course may do this. Nothing was changed.");
    }
    return membership;
  }

  static DomainProblem noCourse() {
    return DomainProblem.notFound(
        "course.no-course", "There is no such course, or you do not take part in it.");
  }
}
