package org.consilium.caseboard.entity;

import java.util.UUID;

/**
 * After words have left a board's log: from now on the board is as it is stored, and whoever has it
 * open needs it whole.
 */
public record BoardReread(UUID boardId) {}
