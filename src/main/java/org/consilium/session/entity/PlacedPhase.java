package org.consilium.session.entity;

import org.consilium.session.PlannedPhase;

/**
 * A phase in its new place of the agenda.
 *
 * @param keeps the phase that it goes on to be, or null for a new one
 * @param planned what it is to be now
 */
public record PlacedPhase(Phase keeps, PlannedPhase planned) {}
