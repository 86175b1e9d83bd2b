package org.consilium.rehearsal.control;

import java.util.UUID;

/** A rehearsal was begun, steered or removed; fired inside that transaction. */
record RehearsalMoved(UUID sessionId) {}
