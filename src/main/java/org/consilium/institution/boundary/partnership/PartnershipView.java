package org.consilium.institution.boundary.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.PartnershipState;
import org.consilium.institution.PartnershipTerms.Naming;
import org.consilium.institution.School;
import org.consilium.institution.control.partnership.PartnershipSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A partnership from one school's side.
 *
 * @param other the other school
 * @param ownProposal whether the reader's school proposed it, so that the other answers
 * @param courses those of the named courses that still exist
 */
public record PartnershipView(
    UUID id,
    School other,
    boolean ownProposal,
    PartnershipState state,
    List<SharedCourseView> courses,
    Naming naming,
    boolean teamResults,
    boolean individualResults,
    LocalDate lastDay,
    String purpose,
    Instant proposedAt,
    @Schema(nullable = true) Instant answeredAt,
    @Schema(nullable = true) Instant endedAt) {

  static PartnershipView of(
      PartnershipSheet sheet, School other, boolean ownProposal, List<SharedCourseView> named) {
    return new PartnershipView(
        sheet.id(),
        other,
        ownProposal,
        sheet.state(),
        named.stream().filter(course -> sheet.terms().courseIds().contains(course.id())).toList(),
        sheet.terms().naming(),
        sheet.terms().sharing().teamResults(),
        sheet.terms().sharing().individualResults(),
        sheet.terms().lastDay(),
        sheet.terms().purpose(),
        sheet.proposedAt(),
        sheet.answeredAt(),
        sheet.endedAt());
  }
}
