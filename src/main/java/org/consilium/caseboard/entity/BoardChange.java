package org.consilium.caseboard.entity;

import java.time.Instant;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.course.Veil;

/**
 * An operation as it is stored.
 *
 * @param seq its place in the order of the board, from 1 without a gap
 * @param opId made by the browser that sent it
 * @param by who did it, to whom it is not hidden
 * @param veil from whom that is hidden
 */
public record BoardChange(
    UUID boardId, long seq, UUID opId, BoardOp op, BoardPerson by, Instant at, Veil veil) {

  /** Who did it, as the reader may know. */
  public BoardPerson by(UUID reader) {
    return veil.inPlaceOf(by.accountId(), reader)
        .map(instead -> BoardPerson.of(instead).in(by.discipline()))
        .orElse(by);
  }
}
