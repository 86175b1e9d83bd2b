package org.consilium.exercise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An option of an exercise as it is planned.
 *
 * @param text 1 to 1,000 characters
 * @param points 0 to 4
 * @param rationale up to 2,000 characters, or null
 */
public record PlannedOption(
    String text, Integer points, @Schema(nullable = true) String rationale) {}
