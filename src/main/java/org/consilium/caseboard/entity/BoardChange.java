package org.consilium.caseboard.entity;

import java.time.Instant;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp;

/**
 * An operation as it is stored.
 *
 * @param seq its place in the order of the board, from 1 without a gap
 * @param opId made by the browser that sent it
 */
public record BoardChange(
    UUID boardId, long seq, UUID opId, BoardOp op, BoardPerson by, Instant at) {}
