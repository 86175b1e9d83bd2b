package org.consilium.exercise;

import java.util.UUID;

/**
 * An exercise moved on; fired inside the transaction that moved it.
 *
 * @param phaseId the phase
 * @param teamId the team that committed, or null when all teams see something new
 */
public record ExerciseChanged(UUID phaseId, UUID teamId) {}
