package org.consilium.exercise.entity;

import java.util.UUID;
import org.consilium.platform.live.Nullable;

/**
 * A team's choice, told to everybody.
 *
 * @param own whether it is the reader's team
 * @param option null when the team committed nothing, and so is the reason
 */
public record RevealedTeam(
    UUID teamId,
    int number,
    String name,
    boolean own,
    @Nullable UUID option,
    @Nullable String reason) {}
