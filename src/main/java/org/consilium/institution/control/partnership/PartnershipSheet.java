package org.consilium.institution.control.partnership;

import java.time.Instant;
import java.util.UUID;
import org.consilium.institution.PartnershipState;
import org.consilium.institution.PartnershipTerms;
import org.consilium.institution.entity.Partnership;
import org.consilium.institution.entity.rules.PartnershipLife;

/**
 * A partnership as both its schools may know it.
 *
 * @param state as it is now, also where nobody has noted that the last day is over
 * @param answeredAt or null
 * @param endedAt or null
 */
public record PartnershipSheet(
    UUID id,
    UUID proposerId,
    UUID partnerId,
    PartnershipState state,
    PartnershipTerms terms,
    Instant proposedAt,
    Instant answeredAt,
    Instant endedAt) {

  static PartnershipSheet of(Partnership stored, Instant now) {
    boolean over =
        stored.state() == PartnershipState.IN_FORCE
            && !PartnershipLife.isInForce(stored.state(), stored.overAt(), now);
    return new PartnershipSheet(
        stored.id(),
        stored.proposerId(),
        stored.partnerId(),
        over ? PartnershipState.EXPIRED : stored.state(),
        stored.terms(),
        stored.proposedAt(),
        stored.answeredAt(),
        over ? stored.overAt() : stored.endedAt());
  }
}
