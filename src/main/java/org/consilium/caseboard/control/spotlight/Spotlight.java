package org.consilium.caseboard.control.spotlight;

import java.util.UUID;

/**
 * What is in the spotlight of a session.
 *
 * @param phaseId with which it ends
 * @param teamId whose board it is
 */
public record Spotlight(UUID boardId, UUID phaseId, UUID teamId, int teamNumber, String teamName) {}
