package org.consilium.casework.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.casework.control.ConductedCase;
import org.consilium.casework.entity.CasePatient;
import org.consilium.casework.entity.CaseTeam;
import org.consilium.casework.entity.SeenCase;
import org.consilium.casework.entity.SeenStage;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;

/** The case of a phase on the live socket. */
public sealed interface CaseInSessionView extends LiveView {

  /**
   * What one student may see; title, language, summary and patient from the first stage on.
   *
   * @param stages the disclosed ones
   */
  record StudentCase(
      UUID phaseId,
      @Nullable String title,
      @Nullable String language,
      @Nullable String summary,
      @Nullable CasePatient patient,
      List<SeenStage> stages)
      implements CaseInSessionView {

    static StudentCase of(UUID phaseId, SeenCase seen) {
      return new StudentCase(
          phaseId, seen.title(), seen.language(), seen.summary(), seen.patient(), seen.stages());
    }
  }

  /**
   * Everything, to staff.
   *
   * @param disclosed how many stages are disclosed
   */
  record StaffCase(
      UUID phaseId,
      UUID caseId,
      String title,
      @Nullable String language,
      @Nullable String summary,
      CasePatient patient,
      int disclosed,
      List<StaffStage> stages,
      List<CaseTeam> teams)
      implements CaseInSessionView {

    static StaffCase of(UUID phaseId, ConductedCase conducted) {
      var content = conducted.use().stored().content();
      return new StaffCase(
          phaseId,
          conducted.use().stored().id(),
          content.title(),
          content.language(),
          content.summary(),
          content.patient(),
          conducted.use().disclosed(),
          StaffStage.of(conducted.use()),
          conducted.teams());
    }
  }
}
