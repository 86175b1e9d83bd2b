package org.consilium.rehearsal.entity.rules;

/**
 * Somebody does something.
 *
 * @param at when, as a share of the phase's time, 0 to 1
 * @param by the number of the classmate
 * @param deed what
 */
public record Act(double at, int by, Deed deed) {}
