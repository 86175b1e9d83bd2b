package org.consilium.caseboard.entity;

import java.util.UUID;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;

/**
 * The board of a team on a case in a session of a course.
 *
 * @param layout as it was made
 */
public record Board(
    UUID id, UUID courseId, UUID sessionId, UUID teamId, UUID caseId, BoardLayout layout) {}
