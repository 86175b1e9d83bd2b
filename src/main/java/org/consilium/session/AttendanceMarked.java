package org.consilium.session;

import java.util.UUID;

/** A member of a team was marked present; fired inside that transaction. */
public record AttendanceMarked(UUID sessionId, UUID accountId, UUID teamId) {}
