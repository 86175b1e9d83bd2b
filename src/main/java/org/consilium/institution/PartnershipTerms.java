package org.consilium.institution;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What two schools agree on; it holds in both directions.
 *
 * @param courseIds the courses that are shared, of either school
 * @param sharing which results each may see of the other's people
 * @param lastDay the last day on which it holds, in the proposing school's time zone
 * @param purpose what the data serves
 */
public record PartnershipTerms(
    Set<UUID> courseIds, Sharing sharing, LocalDate lastDay, String purpose) {

  public PartnershipTerms {
    courseIds = Set.copyOf(courseIds);
  }
}
