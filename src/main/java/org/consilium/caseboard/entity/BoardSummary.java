package org.consilium.caseboard.entity;

import java.time.Instant;
import java.util.UUID;
import org.consilium.platform.live.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A board in the list of staff.
 *
 * @param merged whether the team went into another one, and nobody writes here any more
 * @param operations how many it has seen
 * @param changedAt when the last one was, or null
 */
public record BoardSummary(
    UUID boardId,
    UUID teamId,
    int teamNumber,
    String teamName,
    boolean merged,
    long operations,
    @Nullable @Schema(nullable = true) Instant changedAt) {}
