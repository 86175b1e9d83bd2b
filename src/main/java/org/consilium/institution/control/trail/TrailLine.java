package org.consilium.institution.control.trail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One line.
 *
 * @param person the name of who did it, or null where nobody knows any more
 * @param facts in which accounts of the school are told by name
 */
public record TrailLine(
    UUID id,
    Instant happenedAt,
    String person,
    String action,
    String subjectType,
    UUID subjectId,
    Map<String, String> facts) {}
