package org.consilium.caseboard.control;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.consilium.caseboard.entity.BoardAuthor;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.course.Veil;
import org.consilium.platform.config.Json;
import org.consilium.platform.security.Actor;
import org.consilium.platform.text.ContentDigest;

/**
 * An operation on its way into the log, as it was sent; {@code stored} tells its place in the
 * order. Its hash is of what was sent, so that it is known again although it may be stored moved.
 */
final class PendingOp {

  private final UUID boardId;
  private final UUID opId;
  private final BoardOp op;
  private final BoardAuthor author;
  private final String payload;
  private final byte[] hash;
  private final CompletableFuture<Long> stored = new CompletableFuture<>();

  PendingOp(UUID boardId, UUID opId, BoardOp op, BoardAuthor author) {
    this.boardId = boardId;
    this.opId = opId;
    this.op = op;
    this.author = author;
    this.payload = Json.write(op, BoardOp.class);
    this.hash =
        HexFormat.of()
            .parseHex(new ContentDigest().add(by().accountId().toString()).add(payload).hex());
  }

  UUID boardId() {
    return boardId;
  }

  UUID opId() {
    return opId;
  }

  BoardOp op() {
    return op;
  }

  BoardPerson by() {
    return author.person();
  }

  /** Who of the staff does it. */
  Optional<Actor> staff() {
    return author.staff();
  }

  Veil veil() {
    return author.veil();
  }

  /** The operation as it is stored, in JSON. */
  String payload(BoardOp stored) {
    return stored.equals(op) ? payload : Json.write(stored, BoardOp.class);
  }

  byte[] hash() {
    return hash.clone();
  }

  CompletableFuture<Long> stored() {
    return stored;
  }
}
