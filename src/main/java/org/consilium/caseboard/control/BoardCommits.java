package org.consilium.caseboard.control;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

  /**
   * Stores the operations of each board in their order.
   *
   * @param careful look for operations that are stored already before anything else
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<BoardPlan> commit(Collection<List<PendingOp>> boards, boolean careful) {
    Instant now = clock.instant();
    BoardDoor.Pass pass =
        door.pass(
            boards.stream()
                .flatMap(List::stream)
                .map(op -> op.by().accountId())
                .collect(Collectors.toSet()));
    List<BoardPlan> plans = boards.stream().map(ops -> plan(ops, careful, pass, now)).toList();
    // Who owns a board no more may be behind, and must not refuse either.
    boolean owned =
        log.append(
            plans.stream().collect(toMap(BoardPlan::boardId, BoardPlan::epoch)),
            plans.stream().flatMap(plan -> plan.lines().stream()).toList());
    if (!owned) {
      throw DomainProblem.unavailable(
          "caseboard.unavailable",
          "Another server has taken this board over. Nothing was stored; it can safely be sent"
              + " again.");
    }
    plans.stream().flatMap(plan -> plan.lines().stream()).forEach(trail::note);
    plans.stream()
        .filter(BoardPlan::needsSnapshot)
        .forEach(plan -> log.keepSnapshot(plan.open().board().id(), plan.standing(), now));
    return plans;
  }

  private BoardPlan plan(List<PendingOp> ops, boolean careful, BoardDoor.Pass pass, Instant now) {
    UUID boardId = ops.get(0).boardId();
    OpenBoard open = shelf.open(boardId);
    if (open.epoch().isEmpty()) {
      open.own(book.claim(boardId));
    }
    BoardPlan plan = new BoardPlan(open, open.epoch().orElseThrow(), now);
    Map<UUID, Receipt> stored =
        careful ? log.receipts(boardId, ops.stream().map(PendingOp::opId).toList()) : Map.of();
    ops.forEach(op -> plan(plan, op, stored, pass));
    return plan;
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
