package org.consilium.casework.entity;

import java.math.BigDecimal;
import java.util.List;
import org.consilium.platform.live.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One quantity and its course.
 *
 * @param unit may be empty for a pure number
 * @param low lower end of the reference range, included, or null
 * @param high upper end of the reference range, included, or null
 * @param values earliest first
 */
public record Measurement(
    String name,
    String unit,
    @Nullable @Schema(nullable = true) BigDecimal low,
    @Nullable @Schema(nullable = true) BigDecimal high,
    List<MeasuredValue> values) {}
