package org.consilium.caseboard.boundary;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.platform.live.LiveEvent;

/** What happens on a board. */
public sealed interface BoardEvent extends LiveEvent {

  /**
   * An operation was stored.
   *
   * @param seq its place in the order, from 1 without a gap
   * @param opId the id under which it was sent
   */
  record BoardChanged(long seq, UUID opId, BoardOp op, BoardPerson by, Instant at)
      implements BoardEvent {

    /** By the account of who is told: the same for all to whom nobody is hidden. */
    static Function<UUID, LiveEvent> told(BoardChange change) {
      BoardChanged same =
          new BoardChanged(change.seq(), change.opId(), change.op(), change.by(), change.at());
      UUID author = change.by().accountId();
      return reader ->
          change.veil().inPlaceOf(author, reader).isEmpty() ? same : of(change, reader);
    }

    static BoardChanged of(BoardChange change, UUID reader) {
      return new BoardChanged(
          change.seq(), change.opId(), change.op(), change.by(reader), change.at());
    }
  }
}
