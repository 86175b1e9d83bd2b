package org.consilium.exercise.entity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An option with what it is worth.
 *
 * @param id tells nothing
 * @param letter from A on
 * @param points 0 to 4
 */
public record ExerciseOption(
    UUID id, String letter, String text, int points, @Schema(nullable = true) String rationale) {}
