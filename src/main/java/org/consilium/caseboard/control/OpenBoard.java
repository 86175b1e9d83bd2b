package org.consilium.caseboard.control;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.rules.TextHistory;

/**
 * A board in memory: what is stored, never more. Everybody reads {@link #standing}; the rest
 * belongs to the writer.
 */
final class OpenBoard {

  private static final int RECEIPTS = 500;

  private final Board board;
  private final Map<UUID, Receipt> recent =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Receipt> eldest) {
          return size() > RECEIPTS;
        }
      };
  private volatile Standing standing;
  private volatile Instant usedAt;
  private TextHistory texts;
  private long snapshotSeq;
  private Long epoch;

  OpenBoard(Board board, Standing standing, TextHistory texts, long snapshotSeq, Instant now) {
    this.board = board;
    this.standing = standing;
    this.texts = texts;
    this.snapshotSeq = snapshotSeq;
    this.usedAt = now;
  }

  Board board() {
    return board;
  }

  Standing standing() {
    return standing;
  }

  /** What was done to the texts lately. */
  TextHistory texts() {
    return texts;
  }

  void use(Instant now) {
    usedAt = now;
  }

  boolean isIdleSince(Instant moment) {
    return usedAt.isBefore(moment);
  }

  /** The epoch under which this process owns the board, once it does. */
  Optional<Long> epoch() {
    return Optional.ofNullable(epoch);
  }

  void own(long claimed) {
    epoch = claimed;
  }

  long sinceSnapshot(long seq) {
    return seq - snapshotSeq;
  }

  Optional<Receipt> receipt(UUID opId) {
    return Optional.ofNullable(recent.get(opId));
  }

  /** Goes on to what was committed just now. */
  void advance(
      Standing committed, TextHistory known, List<BoardLog.Line> lines, boolean snapshotKept) {
    standing = committed;
    texts = known;
    if (snapshotKept) {
      snapshotSeq = committed.seq();
    }
    lines.forEach(
        line -> recent.put(line.pending().opId(), new Receipt(line.seq(), line.pending().hash())));
  }
}
