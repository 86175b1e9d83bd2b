package org.consilium.session;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody's team in a session was changed; fired inside that transaction.
 *
 * @param teamIds the teams that lost or won somebody
 * @param accountIds those whose team is another now
 */
public record TeamsChanged(UUID sessionId, Set<UUID> teamIds, Set<UUID> accountIds) {}
