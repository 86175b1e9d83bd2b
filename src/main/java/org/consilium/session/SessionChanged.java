package org.consilium.session;

import java.util.UUID;

/**
 * A session's agenda or clock changed: begun, paused, resumed, extended, advanced, closed, planned
 * anew, or given back time; fired inside that transaction.
 */
public record SessionChanged(UUID sessionId) {}
