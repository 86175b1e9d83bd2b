package org.consilium.casework.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.consilium.casework.control.StoredCase;
import org.consilium.casework.entity.CaseContent;
import org.consilium.casework.entity.CasePart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case in the list of a course.
 *
 * @param disciplines those that have a part of their own, by code
 */
public record CaseSummaryView(
    UUID id,
    String title,
    @Schema(nullable = true) String language,
    @Schema(nullable = true) String summary,
    String patientName,
    int patientAge,
    int stages,
    int parts,
    List<String> disciplines,
    Instant addedAt) {

  static CaseSummaryView of(StoredCase stored) {
    CaseContent content = stored.content();
    return new CaseSummaryView(
        stored.id(),
        content.title(),
        content.language(),
        content.summary(),
        content.patient().name(),
        content.patient().age(),
        content.stages().size(),
        (int) content.parts().count(),
        content
            .parts()
            .map(CasePart::discipline)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList(),
        stored.addedAt());
  }
}
