package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.course.CourseMembership;
import org.consilium.course.CourseRole;
import org.consilium.institution.Partnerships;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;

/**
 * {@link CourseAccess} from the stored enrolments. People of another school than the course's own
 * take part while a partnership in force names the course; without it the course does not exist to
 * them, at whichever door.
 */
@ApplicationScoped
@Transactional
public class CourseAccessByEnrolment implements CourseAccess {

  @Inject private Enrolments enrolments;
  @Inject private Partnerships partnerships;

  @Override
  public CourseMembership requireMember(Actor actor, UUID courseId) {
    return enrolments
        .find(courseId, actor.accountId())
        .filter(place -> isOpenTo(actor.institutionId(), place))
        .map(
            place ->
                new CourseMembership(
                    courseId, actor.accountId(), actor.institutionId(), place.roles()))
        .orElseThrow(CourseAccessByEnrolment::noCourse);
  }

  private boolean isOpenTo(UUID school, Enrolments.Enrolled place) {
    return school.equals(place.owner())
        || partnerships.share(place.owner(), school, place.sharedAs());
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
