package org.consilium.session;

/**
 * A phase as it is planned.
 *
 * @param kind what is done
 * @param title as shown, 1 to 120 characters
 * @param minutes how long, 1 to 600
 */
public record PlannedPhase(PhaseKind kind, String title, int minutes) {}
