package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.course.ChecklistEntry;
import org.consilium.course.ChecklistPart;

/** How many sessions a course has. */
@ApplicationScoped
public class SessionsOnChecklist implements ChecklistPart {

  @Inject private SessionSheets sheets;

  @Override
  public ChecklistEntry entry(UUID courseId) {
    int count = sheets.ofCourses(List.of(courseId)).size();
    return new ChecklistEntry("sessions", count, count > 0);
  }
}
