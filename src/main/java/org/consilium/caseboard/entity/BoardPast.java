package org.consilium.caseboard.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of what was done to a board.
 *
 * @param seq of the last operation that is stored; where the page ends before it, there are more
 * @param layout the lanes, with which the board began
 * @param done in order
 * @param people whom this page names, as the reader may know them and with their discipline of now
 */
public record BoardPast(
    UUID boardId, long seq, BoardLayout layout, List<Done> done, List<BoardPerson> people) {

  /**
   * An operation.
   *
   * @param by the account of whoever did it
   * @param discipline of theirs as it was then
   */
  public record Done(
      long seq,
      UUID by,
      @Schema(nullable = true) String discipline,
      Instant at,
      @Schema(type = SchemaType.OBJECT, implementation = Object.class) BoardOp op) {}
}
