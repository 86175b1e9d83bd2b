package org.consilium.session;

import java.util.UUID;

/** What one student's own clock says was changed; fired inside that transaction. */
public record OwnTimeChanged(UUID sessionId, UUID accountId) {}
