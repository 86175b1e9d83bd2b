package org.consilium.institution;

import java.util.UUID;

/** Sets partnerships up inside the caller's transaction; the caller has authorised. */
public interface PartnershipEditing {

  /** Two schools have agreed: it is in force from now on. Returns its id. */
  UUID agree(UUID proposer, UUID partner, PartnershipTerms terms);
}
