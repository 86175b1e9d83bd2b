package org.consilium.casework;

import java.util.UUID;

/**
 * More of a case may be seen in a phase; fired inside the transaction that decided it.
 *
 * @param phaseId the phase
 * @param teamId the one team for which it changed, or null for all
 */
public record CaseChanged(UUID phaseId, UUID teamId) {}
