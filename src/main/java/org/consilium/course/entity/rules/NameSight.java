package org.consilium.course.entity.rules;

import java.util.Map;
import java.util.UUID;
import org.consilium.institution.PartnershipTerms.Naming;

/**
 * Of which schools' students the staff of which schools know names.
 *
 * @param owner the school that owns the course
 * @param agreed what the owner last agreed on with each other school
 */
public record NameSight(UUID owner, Map<UUID, Naming> agreed) {

  public NameSight {
    agreed = Map.copyOf(agreed);
  }

  /** Whether anybody is hidden from anybody; then students of every school are from some staff. */
  public boolean hidesAny() {
    return agreed.containsValue(Naming.PSEUDONYMS);
  }

  /**
   * Whether staff of the one school know students of the other by pseudonym. Two guests know of
   * each other what both let the owner know.
   */
  public boolean hides(UUID reader, UUID school) {
    return !reader.equals(school) && (isVeiled(reader) || isVeiled(school));
  }

  private boolean isVeiled(UUID guest) {
    return agreed.get(guest) == Naming.PSEUDONYMS;
  }
}
