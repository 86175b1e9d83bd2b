package org.consilium.institution.control.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.consilium.institution.PartnershipEditing;
import org.consilium.institution.PartnershipTerms;
import org.consilium.institution.entity.Partnership;
import org.consilium.institution.entity.rules.PartnershipLife;

/** {@link PartnershipEditing} on the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartnershipsInTransaction implements PartnershipEditing {

  @Inject private PartnershipBook book;
  @Inject private ComingIntoForce force;
  @Inject private Clock clock;

  @Override
  public UUID agree(UUID proposer, UUID partner, PartnershipTerms terms) {
    Instant now = clock.instant();
    Instant overAt = PartnershipLife.overAt(terms.lastDay(), book.zoneOf(proposer).orElseThrow());
    Partnership agreed = Partnership.propose(proposer, partner, terms, overAt, now);
    agreed.accept(partner, now);
    book.add(agreed);
    force.begin(agreed);
    return agreed.id();
  }
}
