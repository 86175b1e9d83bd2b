package org.consilium.session;

import java.util.UUID;

/** A phase began; fired inside the transaction that began it. */
public record PhaseStarted(UUID sessionId, UUID phaseId, PhaseKind kind) {}
