package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.consilium.caseboard.entity.BoardAuthor;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Failures;
import org.consilium.platform.security.Actor;

/**
 * Use case: a member of the team, or the staff, do something to the board. Whoever waits for the
 * writer holds neither a connection nor a thread: hundreds may, and a commit takes all of theirs.
 */
@ApplicationScoped
public class WritingBoards {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  @Inject private BoardShelf shelf;
  @Inject private BoardRights rights;
  @Inject private BoardWriter writer;
  @Inject private Allowances allowances;
  @Inject private OverdueOps overdue;
  @Inject private Clock clock;

  /** Refuses whoever may not write on the board. */
  public void requireWriter(Actor actor, UUID boardId) {
    rights.requireMember(actor, shelf.open(boardId).board());
  }

  /**
   * Stores an operation.
   *
   * @param opId the same when it is sent again: it is answered then, not done twice
   * @return its place in the order of the board, once it is stored
   */
  public CompletableFuture<Long> operate(Actor actor, UUID boardId, UUID opId, BoardOp op) {
    return operate(actor, boardId, opId, op, LONGEST);
  }

  /**
   * The same where memory says that the person may; asks no database and waits for nobody.
   *
   * @return empty where it would have to be asked; then nothing was done
   */
  public Optional<CompletableFuture<Long>> operateAtOnce(
      Actor actor, UUID boardId, UUID opId, BoardOp op) {
    return shelf
        .known(boardId)
        .flatMap(open -> rights.knownAuthor(actor, open.board(), op))
        .map(by -> store(boardId, opId, op, by, LONGEST));
  }

  /** The same; after so long it is answered that nobody knows yet. */
  CompletableFuture<Long> operate(
      Actor actor, UUID boardId, UUID opId, BoardOp op, Duration longest) {
    BoardAuthor by = rights.requireAuthor(actor, shelf.open(boardId).board(), op);
    return store(boardId, opId, op, by, longest);
  }

  private CompletableFuture<Long> store(
      UUID boardId, UUID opId, BoardOp op, BoardAuthor by, Duration longest) {
    allowances.spend(boardId, by.person().accountId(), clock.instant());
    return overdue
        .limit(writer.submit(new PendingOp(boardId, opId, op, by)).copy(), longest)
        .exceptionallyCompose(
            failure -> CompletableFuture.failedFuture(WritingBoards.problem(failure)));
  }

  private static DomainProblem problem(Throwable failure) {
    return failure instanceof TimeoutException
        ? BoardRefusals.unknownWhetherStored()
        : Failures.toProblem(failure);
  }
}
