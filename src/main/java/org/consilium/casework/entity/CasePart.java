package org.consilium.casework.entity;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.live.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a stage, as its author and staff see it.
 *
 * @param id tells nothing, not even of the order in which parts were written
 * @param source who or which system it comes from, and when
 * @param discipline code of the discipline that sees it first, or null when it is for all
 * @param text plain text, or null
 */
public record CasePart(
    UUID id,
    String title,
    PartKind kind,
    String source,
    @Nullable @Schema(nullable = true) String discipline,
    @Nullable @Schema(nullable = true) String text,
    List<Measurement> measurements,
    List<Medication> medications) {}
