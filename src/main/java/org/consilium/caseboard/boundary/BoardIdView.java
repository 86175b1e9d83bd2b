package org.consilium.caseboard.boundary;

import java.util.UUID;

/** Which board is the team's. */
public record BoardIdView(UUID boardId) {}
