package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.platform.problem.Failures;
import org.consilium.platform.security.Actor;

/**
 * Use case: a member of the team does something to the board. It waits for the writer outside any
 * transaction, so that waiting holds no connection.
 */
@ApplicationScoped
public class WritingBoards {

  private static final long PATIENCE_SECONDS = 30;

  @Inject private BoardShelf shelf;
  @Inject private BoardAccess access;
  @Inject private BoardWriter writer;
  @Inject private Allowances allowances;
  @Inject private Clock clock;

  /**
   * Stores an operation.
   *
   * @param opId the same when it is sent again: it is answered then, not done twice
   * @return its place in the order of the board
   */
  public long operate(Actor actor, UUID boardId, UUID opId, BoardOp op) {
    BoardPerson by = access.requireWriter(actor, shelf.open(boardId).board());
    allowances.spend(boardId, actor.accountId(), clock.instant());
    return await(writer.submit(new PendingOp(boardId, opId, op, by)));
  }

  private static long await(CompletableFuture<Long> stored) {
    try {
      return stored.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw Failures.toProblem(e.getCause());
    } catch (TimeoutException e) {
      throw BoardRefusals.unknownWhetherStored();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw BoardRefusals.unknownWhetherStored();
    }
  }
}
