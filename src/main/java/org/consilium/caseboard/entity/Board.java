package org.consilium.caseboard.entity;

import java.util.UUID;

/** The board of a team on a case in a session of a course. */
public record Board(UUID id, UUID courseId, UUID sessionId, UUID teamId, UUID caseId) {}
