package org.consilium.casework.entity;

import org.consilium.platform.live.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a medicines list, right or wrong as its source has it. */
public record Medication(
    String drug,
    @Nullable @Schema(nullable = true) String dose,
    @Nullable @Schema(nullable = true) String route,
    @Nullable @Schema(nullable = true) String frequency,
    @Nullable @Schema(nullable = true) String indication,
    @Nullable @Schema(nullable = true) String note) {}
