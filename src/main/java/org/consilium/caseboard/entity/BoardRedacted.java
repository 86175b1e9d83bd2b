package org.consilium.caseboard.entity;

import java.util.UUID;

/** Words left a board's log: what is in memory of the board is no longer what is stored. */
public record BoardRedacted(UUID boardId) {}
