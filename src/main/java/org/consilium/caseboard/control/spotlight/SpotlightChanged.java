package org.consilium.caseboard.control.spotlight;

import java.util.List;
import java.util.UUID;

/**
 * Another board is in the spotlight of a session, or none; fired inside that transaction.
 *
 * @param boardIds what was there before, and what is there now
 */
public record SpotlightChanged(UUID sessionId, List<UUID> boardIds) {}
