package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.problem.DomainProblem;

/** A rehearsal takes no people but those who are simulated for it. */
@ApplicationScoped
public class RealCourses {

  @Inject private CourseBook book;

  /** Refuses a rehearsal's course; the asking use case has authorised. */
  public void require(UUID courseId) {
    if (book.find(courseId).orElseThrow().isRehearsal()) {
      throw DomainProblem.conflict(
          "course.people-of-rehearsal",
          "A rehearsal takes no people but its simulated ones. Nobody was added; please add people to"
              + " the course itself.");
    }
  }
}
