package org.consilium.caseboard.entity;

import java.util.UUID;

/** The board of a team on a case in a session. */
public record Board(UUID id, UUID sessionId, UUID teamId, UUID caseId) {}
