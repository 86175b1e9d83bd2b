package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.course.ChecklistEntry;
import org.consilium.course.ChecklistPart;
import org.consilium.course.CourseRole;

/** Who conducts: done as soon as the course has a facilitator. */
@ApplicationScoped
public class StaffOnChecklist implements ChecklistPart {

  @Inject private Enrolments enrolments;

  @Override
  public ChecklistEntry entry(UUID courseId) {
    return new ChecklistEntry(
        "staff",
        enrolments.headcount(courseId).staff(),
        enrolments.hasAny(courseId, CourseRole.FACILITATOR));
  }
}
