package org.consilium.demo.control;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.security.Actor;

/**
 * The demo's course with everybody in it, able to act.
 *
 * @param courseId the course
 * @param coordinator of the school that owns the course
 * @param facilitator of that school
 * @param students by e-mail
 */
record Cast(UUID courseId, Actor coordinator, Actor facilitator, Map<String, Actor> students) {

  Cast {
    students = Map.copyOf(students);
  }

  Actor student(String email) {
    Actor student = students.get(email);
    if (student == null) {
      throw new IllegalStateException("the demo has no student " + email);
    }
    return student;
  }

  Collection<Actor> everyStudent() {
    return students.values();
  }
}
