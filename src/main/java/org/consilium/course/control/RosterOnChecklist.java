package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.course.ChecklistEntry;
import org.consilium.course.ChecklistPart;

/** The students: done when there are enough for one team. */
@ApplicationScoped
public class RosterOnChecklist implements ChecklistPart {

  private static final int SMALLEST_TEAM = 2;

  @Inject private Enrolments enrolments;

  @Override
  public ChecklistEntry entry(UUID courseId) {
    int students = enrolments.headcount(courseId).students();
    return new ChecklistEntry("roster", students, students >= SMALLEST_TEAM);
  }
}
