package org.consilium.platform.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What is looked for in the trail of one institution; null looks for all.
 *
 * @param accountIds by one of these
 * @param action part of the action's code
 * @param from first moment
 * @param until first moment that is too late
 * @param before only what is older than this entry
 */
public record AuditSearch(
    UUID institutionId,
    Set<UUID> accountIds,
    String action,
    Instant from,
    Instant until,
    UUID before) {}
