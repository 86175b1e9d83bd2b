package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.course.Course;
import org.consilium.course.CourseAccess;
import org.consilium.course.CourseEditing;
import org.consilium.course.CourseRole;
import org.consilium.course.Courses;
import org.consilium.institution.Partnerships;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.text.TextRule;

/** Use cases: see the courses in which I am, and open one. */
@ApplicationScoped
@Transactional
public class MyCourses {

  private static final TextRule TITLE = TextRule.line(1, 160);

  @Inject private CourseAccess access;
  @Inject private CourseEditing editing;
  @Inject private CourseBook book;
  @Inject private Courses courses;
  @Inject private Partnerships partnerships;
  @Inject private Enrolments enrolments;
  @Inject private AuditLog audit;

  /** The actor's courses, by title. */
  public List<CourseOverview> list(Actor actor) {
    return courses.coursesOf(actor).stream().map(course -> overview(actor, course)).toList();
  }

  /** One course, to anybody in it. */
  public CourseOverview show(Actor actor, UUID courseId) {
    access.requireMember(actor, courseId);
    return overview(actor, book.find(courseId).orElseThrow());
  }

  /** Opens a course of the actor's school; the actor is its first coordinator. */
  public CourseOverview open(Actor actor, String title) {
    requireCoordinatorOfSchool(actor);
    String stripped = title == null ? "" : title.strip();
    if (TITLE.flawOf(stripped).isPresent()) {
      throw DomainProblem.invalid(
          "course.bad-title",
          "A course needs a title.",
          List.of(new Fault("title", "Please write 1 to 160 characters on one line.")));
    }
    UUID courseId = editing.open(actor.institutionId(), stripped);
    editing.enrol(courseId, actor.accountId(), CourseRole.COORDINATOR);
    audit.record(actor, "course.course-opened", "course", courseId, Map.of("title", stripped));
    return show(actor, courseId);
  }

  private CourseOverview overview(Actor actor, Course course) {
    return new CourseOverview(
        course,
        partnerships.partners(course.institutionId(), course.sharedAs()).keySet().stream()
            .sorted()
            .toList(),
        access.requireMember(actor, course.id()).roles(),
        enrolments.headcount(course.id()));
  }

  private static void requireCoordinatorOfSchool(Actor actor) {
    if (!actor.is(Role.COORDINATOR)) {
      throw DomainProblem.notAllowed(
          "course.not-allowed", "Only coordinators of your school may open a course.");
    }
  }
}
