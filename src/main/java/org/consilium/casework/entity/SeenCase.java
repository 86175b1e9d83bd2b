package org.consilium.casework.entity;

import java.util.List;

/**
 * A case as one student may see it now.
 *
 * @param title null until the first stage is disclosed, and so are language, summary and patient
 */
public record SeenCase(
    String title, String language, String summary, CasePatient patient, List<SeenStage> stages) {

  /** Before the first stage is disclosed. */
  public static final SeenCase NOTHING_YET = new SeenCase(null, null, null, null, List.of());
}
