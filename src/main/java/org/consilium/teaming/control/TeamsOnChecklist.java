package org.consilium.teaming.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.course.ChecklistEntry;
import org.consilium.course.ChecklistPart;

/** The published team sets: a session needs one. */
@ApplicationScoped
public class TeamsOnChecklist implements ChecklistPart {

  @Inject private TeamSetBook book;

  @Override
  public ChecklistEntry entry(UUID courseId) {
    long published = book.ofCourse(courseId).stream().filter(s -> s.teamSet().published()).count();
    return new ChecklistEntry("teams", (int) published, published > 0);
  }
}
