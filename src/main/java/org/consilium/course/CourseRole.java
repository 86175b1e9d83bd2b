package org.consilium.course;

/** What a person is in a course. */
public enum CourseRole {
  STUDENT,
  FACILITATOR,
  COORDINATOR
}
