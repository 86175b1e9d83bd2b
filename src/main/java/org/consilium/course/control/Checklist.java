package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.consilium.course.ChecklistEntry;
import org.consilium.course.ChecklistPart;
import org.consilium.course.CourseAccess;
import org.consilium.platform.security.Actor;

/** Use case: see what a course still needs before a session. */
@ApplicationScoped
@Transactional
public class Checklist {

  /** As a coordinator goes through it. */
  private static final List<String> ORDER =
      List.of("staff", "roster", "teams", "items", "cases", "sessions");

  @Inject private CourseAccess access;
  @Inject @Any private Instance<ChecklistPart> parts;

  /** Every room's line, to staff. */
  public List<ChecklistEntry> show(Actor actor, UUID courseId) {
    access.requireStaff(actor, courseId);
    return parts.stream()
        .map(part -> part.entry(courseId))
        .sorted(Comparator.comparingInt(entry -> ORDER.indexOf(entry.key())))
        .toList();
  }
}
