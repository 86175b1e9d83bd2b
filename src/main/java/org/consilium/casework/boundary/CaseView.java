package org.consilium.casework.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.casework.control.StoredCase;
import org.consilium.casework.entity.CasePatient;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case with everything in it, to staff. */
public record CaseView(
    UUID id,
    UUID courseId,
    String title,
    @Schema(nullable = true) String language,
    @Schema(nullable = true) String summary,
    CasePatient patient,
    List<CaseStageView> stages) {

  static CaseView of(StoredCase stored) {
    return new CaseView(
        stored.id(),
        stored.courseId(),
        stored.content().title(),
        stored.content().language(),
        stored.content().summary(),
        stored.content().patient(),
        CaseStageView.of(stored.content()));
  }
}
