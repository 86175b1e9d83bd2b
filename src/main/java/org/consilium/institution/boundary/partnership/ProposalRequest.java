package org.consilium.institution.boundary.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.institution.PartnershipTerms;
import org.consilium.institution.PartnershipTerms.Naming;
import org.consilium.institution.Sharing;

/**
 * To which school, and on which terms.
 *
 * @param naming never assumed: without it the proposal is not complete
 */
public record ProposalRequest(
    UUID partnerId,
    List<UUID> courseIds,
    Naming naming,
    boolean teamResults,
    boolean individualResults,
    LocalDate lastDay,
    String purpose) {

  PartnershipTerms terms() {
    return new PartnershipTerms(
        courseIds == null
            ? Set.of()
            : courseIds.stream().filter(Objects::nonNull).collect(Collectors.toSet()),
        naming,
        new Sharing(teamResults, individualResults),
        lastDay,
        purpose == null ? null : purpose.strip());
  }
}
