package org.consilium.exercise.entity;

import java.util.UUID;
import org.consilium.platform.live.Nullable;

/** How far a team is, to staff; {@code commit} is null until it committed. */
public record ProgressTeam(UUID teamId, int number, String name, @Nullable TeamCommit commit) {}
