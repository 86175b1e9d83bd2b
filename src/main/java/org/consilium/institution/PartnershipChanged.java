package org.consilium.institution;

import java.util.Set;
import java.util.UUID;

/**
 * A partnership came into force or is no longer: who may see these courses has changed.
 *
 * @param schools both
 * @param courseIds the courses that it names
 */
public record PartnershipChanged(Set<UUID> schools, Set<UUID> courseIds) {

  public PartnershipChanged {
    schools = Set.copyOf(schools);
    courseIds = Set.copyOf(courseIds);
  }
}
