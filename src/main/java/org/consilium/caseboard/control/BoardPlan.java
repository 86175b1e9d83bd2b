package org.consilium.caseboard.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.BoardVerdict;
import org.consilium.caseboard.entity.rules.TextHistory;
import org.consilium.platform.problem.DomainProblem;

/**
 * What a commit would do to one board: lines for the log, and an answer for every operation. The
 * board in memory stays as it is until the commit has succeeded.
 */
final class BoardPlan {

  private static final int SNAPSHOT_EVERY = 200;

  private final OpenBoard open;
  private final long epoch;
  private final Instant at;
  private final List<BoardLog.Line> lines = new ArrayList<>();
  private final Map<UUID, Receipt> planned = new HashMap<>();
  private final Map<PendingOp, Long> answered = new LinkedHashMap<>();
  private final Map<PendingOp, DomainProblem> refused = new LinkedHashMap<>();
  private final TextHistory texts;
  private BoardState state;
  private long seq;

  BoardPlan(OpenBoard open, long epoch, Instant at) {
    this.open = open;
    this.epoch = epoch;
    this.at = at;
    this.texts = open.texts().sequel();
    this.state = open.standing().state();
    this.seq = open.standing().seq();
  }

  OpenBoard open() {
    return open;
  }

  UUID boardId() {
    return open.board().id();
  }

  long epoch() {
    return epoch;
  }

  List<BoardLog.Line> lines() {
    return lines;
  }

  Standing standing() {
    return new Standing(state, seq);
  }

  boolean needsSnapshot() {
    return open.sinceSnapshot(seq) >= SNAPSHOT_EVERY;
  }

  /** That an operation is stored, or will be with this plan. */
  Optional<Receipt> receipt(UUID opId) {
    return open.receipt(opId).or(() -> Optional.ofNullable(planned.get(opId)));
  }

  /** The member of the team whom an operation names. */
  Optional<UUID> named(PendingOp op) {
    return state.named(op.op());
  }

  /** Answers an operation that was sent before. */
  void answer(PendingOp op, Receipt receipt) {
    if (receipt.isFor(op)) {
      answered.put(op, receipt.seq());
    } else {
      refused.put(op, BoardRefusals.reused());
    }
  }

  void refuse(PendingOp op, DomainProblem problem) {
    refused.put(op, problem);
  }

  /** Applies an operation, moved to where the board is by now, or says why not. */
  Optional<DomainProblem> apply(PendingOp op) {
    BoardOp now = texts.onto(op.op());
    return switch (state.apply(op.by().accountId(), now)) {
      case BoardVerdict.Rejected rejected -> Optional.of(BoardRefusals.of(rejected));
      case BoardVerdict.Applied applied -> {
        texts.note(state, now);
        state = applied.board();
        seq++;
        lines.add(new BoardLog.Line(op, now, seq, at));
        planned.put(op.opId(), new Receipt(seq, op.hash()));
        yield Optional.empty();
      }
    };
  }

  /** After the commit: the board goes on. */
  void advance() {
    open.advance(standing(), texts.settled(), lines, needsSnapshot());
  }

  /** What was done, in order. */
  List<BoardChange> changes() {
    return lines.stream()
        .map(
            line ->
                new BoardChange(
                    open.board().id(),
                    line.seq(),
                    line.pending().opId(),
                    line.op(),
                    line.pending().by(),
                    line.at(),
                    line.pending().veil()))
        .toList();
  }

  /** After the commit: tells everybody who waits. */
  void answerAll() {
    lines.forEach(line -> line.pending().stored().complete(line.seq()));
    answered.forEach((op, place) -> op.stored().complete(place));
    refused.forEach((op, problem) -> op.stored().completeExceptionally(problem));
  }
}
