package org.consilium.institution;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What two schools agree on; it holds in both directions.
 *
 * @param courseIds the courses that are shared, of either school
 * @param naming as whom the staff of each know the other's students
 * @param sharing which results each may see of the other's people
 * @param lastDay the last day on which it holds, in the proposing school's time zone
 * @param purpose what the data serves
 */
public record PartnershipTerms(
    Set<UUID> courseIds, Naming naming, Sharing sharing, LocalDate lastDay, String purpose) {

  /** As whom staff know students of another school; teammates always know each other by name. */
  public enum Naming {
    NAMES,
    /** By a pseudonym for the course, without name, address or number. */
    PSEUDONYMS
  }

  public PartnershipTerms {
    courseIds = Set.copyOf(courseIds);
  }
}
