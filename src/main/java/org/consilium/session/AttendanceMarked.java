package org.consilium.session;

import java.util.UUID;

/** A person was marked present; fired inside that transaction. */
public record AttendanceMarked(UUID sessionId, UUID accountId) {}
