package org.consilium.course.control;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.CourseRole;
import org.consilium.institution.Person;

/**
 * Who takes part in a course, as the staff of one school may know it. Of the partners' people
 * nothing but name or pseudonym, discipline, school and roles may be told.
 *
 * @param institutionId the school that looks
 * @param own its own people, by name
 * @param partners the other schools' people, by name
 */
public record Roster(UUID institutionId, List<Place> own, List<Place> partners) {

  /**
   * A person's place.
   *
   * @param person who
   * @param roles what they are in the course
   * @param signedUp whether they have a password
   * @param pseudonym as whom staff of other schools know them, or null for by name
   */
  public record Place(Person person, Set<CourseRole> roles, boolean signedUp, String pseudonym) {}
}
