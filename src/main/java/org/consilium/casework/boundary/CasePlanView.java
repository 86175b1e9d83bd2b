package org.consilium.casework.boundary;

import java.util.List;
import org.consilium.casework.control.CasePlan;
import org.consilium.casework.entity.CaseContent;
import org.consilium.casework.entity.CasePatient;
import org.consilium.platform.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a file would add: the whole case to read, or its faults.
 *
 * @param confirmable whether it can be added
 * @param known whether the course has this very file already
 */
public record CasePlanView(
    String digest,
    boolean confirmable,
    boolean known,
    @Schema(nullable = true) String title,
    @Schema(nullable = true) String language,
    @Schema(nullable = true) String summary,
    @Schema(nullable = true) CasePatient patient,
    List<CaseStageView> stages,
    List<Fault> faults) {

  static CasePlanView of(CasePlan plan) {
    CaseContent content = plan.content().orElse(null);
    return new CasePlanView(
        plan.digest(),
        content != null,
        plan.known(),
        content == null ? null : content.title(),
        content == null ? null : content.language(),
        content == null ? null : content.summary(),
        content == null ? null : content.patient(),
        content == null ? List.of() : CaseStageView.of(content),
        plan.faults());
  }
}
