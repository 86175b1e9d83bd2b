package org.consilium.caseboard.control;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.problem.DomainProblem;

/** Stores operations of many boards in one transaction: all that was planned, or nothing. */
@ApplicationScoped
public class BoardCommits {

  @Inject private BoardShelf shelf;
  @Inject private OwnedBoards book;
  @Inject private OperationLog log;
  @Inject private BoardDoor door;
  @Inject private StaffTrail trail;
  @Inject private Clock clock;

  /** What a commit takes for granted. */
  public enum Trust {
    /** What was so last: {@code Outdated} where it is not any more, and nothing is stored. */
    LAST_TIME,
    /** The boards in memory; who may write is asked. */
    MEMORY,
    /** Nothing: which operations are stored already is asked too. */
    NOTHING
  }

  /**
   * Stores the operations of each board in their order, in the running transaction or one of its
   * own. Whatever has to be asked is asked before anything is planned, so that it can travel
   * together.
   *
   * @param boards the operations of each board in their order, at least one
   * @throws org.consilium.platform.database.Outdated when a board has another owner by now, or what
   *     was so last time is not any more; on a line at the latest from the end of the transaction
   */
  @Transactional
  public List<BoardPlan> commit(Map<UUID, List<PendingOp>> boards, Trust trust) {
    Instant now = clock.instant();
    List<BoardPlan> plans = boards.keySet().stream().map(id -> plan(id, now)).toList();
    BoardDoor.Pass pass =
        door.pass(plans.stream().map(plan -> plan.open().board()).toList(), trust);
    // Who owns a board no more may be behind, and must not refuse either.
    log.requireOwned(plans.stream().collect(toMap(BoardPlan::boardId, BoardPlan::epoch)));
    plans.forEach(plan -> plan(plan, boards.get(plan.boardId()), trust, pass));
    List<BoardLog.Line> lines = plans.stream().flatMap(plan -> plan.lines().stream()).toList();
    log.append(lines);
    lines.forEach(trail::note);
    plans.stream()
        .filter(BoardPlan::needsSnapshot)
        .forEach(plan -> log.keepSnapshot(plan.boardId(), plan.standing(), now));
    return plans;
  }

  /** Nothing is planned yet; the board is this process's own. */
  private BoardPlan plan(UUID boardId, Instant now) {
    OpenBoard open = shelf.open(boardId);
    if (open.epoch().isEmpty()) {
      open.own(book.claim(boardId));
    }
    return new BoardPlan(open, open.epoch().orElseThrow(), now);
  }

  private void plan(BoardPlan plan, List<PendingOp> ops, Trust trust, BoardDoor.Pass pass) {
    Map<UUID, Receipt> stored =
        trust == Trust.NOTHING
            ? log.receipts(plan.boardId(), ops.stream().map(PendingOp::opId).toList())
            : Map.of();
    ops.forEach(op -> plan(plan, op, stored, pass));
  }

  private void plan(BoardPlan plan, PendingOp op, Map<UUID, Receipt> stored, BoardDoor.Pass pass) {
    Optional<Receipt> receipt =
        plan.receipt(op.opId()).or(() -> Optional.ofNullable(stored.get(op.opId())));
    if (receipt.isPresent()) {
      plan.answer(op, receipt.get());
      return;
    }
    pass.refusal(plan.open().board(), op, plan.named(op))
        .or(() -> plan.apply(op))
        .ifPresent(problem -> answerOrRefuse(plan, op, problem));
  }

  /** Nothing is refused that was stored long ago and is only sent again. */
  private void answerOrRefuse(BoardPlan plan, PendingOp op, DomainProblem problem) {
    Receipt receipt = log.receipts(op.boardId(), List.of(op.opId())).get(op.opId());
    if (receipt == null) {
      plan.refuse(op, problem);
    } else {
      plan.answer(op, receipt);
    }
  }
}
