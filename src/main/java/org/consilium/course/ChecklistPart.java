package org.consilium.course;

import java.util.UUID;

/** A room that has something on the checklist of a course implements this. */
public interface ChecklistPart {

  /** The room's line for this course. */
  ChecklistEntry entry(UUID courseId);
}
