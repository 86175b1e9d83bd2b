package org.consilium.exercise.entity;

import java.util.UUID;
import org.consilium.platform.live.Nullable;

/**
 * An option with all that is known of it.
 *
 * @param teams how many teams chose it
 * @param percent of the teams that committed; all options together 100
 */
public record RevealedOption(
    UUID id,
    String letter,
    String text,
    int points,
    @Nullable String rationale,
    int teams,
    int percent) {}
