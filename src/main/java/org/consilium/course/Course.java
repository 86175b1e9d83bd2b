package org.consilium.course;

import java.util.UUID;

/**
 * A course as other rooms know it.
 *
 * @param id which
 * @param institutionId the school that owns it
 * @param title its name
 * @param rehearses the course that it is a rehearsal for, or null
 */
public record Course(UUID id, UUID institutionId, String title, UUID rehearses) {

  /** Whether it is on no list, and its students are simulated. */
  public boolean isRehearsal() {
    return rehearses != null;
  }

  /** The course that partnerships name: with whom that is shared, its rehearsals are. */
  public UUID sharedAs() {
    return isRehearsal() ? rehearses : id;
  }
}
