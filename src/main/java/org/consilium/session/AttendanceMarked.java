package org.consilium.session;

import java.util.UUID;

/** A team member's check-in was changed: came, left, is excused; fired inside that transaction. */
public record AttendanceMarked(UUID sessionId, UUID accountId, UUID teamId) {}
