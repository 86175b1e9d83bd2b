package org.consilium.casework.entity;

import java.util.List;
import org.consilium.platform.live.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The patient of a case.
 *
 * @param age in years
 * @param sex as in the patient's record, or null
 */
public record CasePatient(
    String name, int age, @Nullable @Schema(nullable = true) String sex, List<CaseFact> facts) {}
