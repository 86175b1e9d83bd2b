package org.consilium.casework.boundary;

import java.util.Optional;
import java.util.UUID;
import org.consilium.casework.control.StoredCase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which case a phase has; both null for none. */
public record PhaseCaseView(
    @Schema(nullable = true) UUID caseId, @Schema(nullable = true) String title) {

  static PhaseCaseView of(Optional<StoredCase> given) {
    return new PhaseCaseView(
        given.map(StoredCase::id).orElse(null),
        given.map(stored -> stored.content().title()).orElse(null));
  }
}
