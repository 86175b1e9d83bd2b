package org.consilium.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One line of the trail; see {@link AuditLog}. */
public record AuditEntry(
    UUID id,
    Instant happenedAt,
    UUID accountId,
    String action,
    String subjectType,
    UUID subjectId,
    Map<String, String> facts) {}
