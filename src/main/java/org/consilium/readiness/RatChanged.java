package org.consilium.readiness;

import java.util.UUID;
import org.consilium.session.PhaseKind;

/**
 * A test began, stopped, went on, was extended or ended, for all; fired inside that transaction.
 */
public record RatChanged(UUID phaseId, PhaseKind kind) {}
