package org.consilium.caseboard.control.template;

import java.time.Instant;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;

/**
 * A board template of a school.
 *
 * @param version changes with every change, so that nobody overwrites what they have not seen
 */
public record StoredTemplate(
    UUID id,
    UUID institutionId,
    String name,
    BoardLayout layout,
    long version,
    Instant changedAt) {}
