package org.consilium.casework.entity;

import java.math.BigDecimal;

/**
 * One value of a measurement.
 *
 * @param at when, in the case's own words; shown, never computed with
 * @param value in the measurement's unit
 */
public record MeasuredValue(String at, BigDecimal value) {}
