package org.consilium.session;

import java.util.UUID;

/** A phase ended; fired inside the transaction that ended it. */
public record PhaseEnded(UUID sessionId, UUID phaseId, PhaseKind kind) {}
