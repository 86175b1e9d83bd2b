package org.consilium.course;

import java.util.UUID;

/** Sets courses up inside the caller's transaction; the caller has authorised. */
public interface CourseEditing {

  /** Opens a course of a school. */
  UUID open(UUID institutionId, String title);

  /** Opens a rehearsal for a course: on no list, and at home in it are that course's staff. */
  UUID rehearse(UUID courseId);

  /** Enrols an account; nothing happens when it has the role already. */
  void enrol(UUID courseId, UUID accountId, CourseRole role);
}
