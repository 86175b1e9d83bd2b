package org.consilium.course;

import java.util.UUID;

/** Sets courses up inside the caller's transaction; the caller has authorised. */
public interface CourseEditing {

  /** Opens a course of a school. */
  UUID open(UUID institutionId, String title);

  /** Enrols an account; nothing happens when it has the role already. */
  void enrol(UUID courseId, UUID accountId, CourseRole role);
}
