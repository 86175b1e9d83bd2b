package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future.State;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardRedacted;
import org.consilium.caseboard.entity.BoardReread;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.BoardVerdict;
import org.consilium.caseboard.entity.rules.TextHistory;
import org.consilium.platform.problem.DomainProblem;

/** The boards in memory. Each is loaded once for all who ask, and a failed load leaves nothing. */
@ApplicationScoped
public class BoardShelf {

  private static final Duration IDLE = Duration.ofMinutes(10);
  private static final int PAGE = 1_000;

  @Inject private OwnedBoards book;
  @Inject private OperationLog log;
  @Inject private Clock clock;
  @Inject private Event<BoardReread> reread;

  private final ConcurrentHashMap<UUID, CompletableFuture<OpenBoard>> boards =
      new ConcurrentHashMap<>();

  /** The board, loaded if need be; or the refusal {@code caseboard.no-board}. */
  OpenBoard open(UUID boardId) {
    CompletableFuture<OpenBoard> mine = new CompletableFuture<>();
    CompletableFuture<OpenBoard> there = boards.putIfAbsent(boardId, mine);
    if (there == null) {
      load(boardId, mine);
    }
    OpenBoard open = await(there == null ? mine : there);
    open.use(clock.instant());
    return open;
  }

  /** The board if it is in memory. */
  Optional<OpenBoard> known(UUID boardId) {
    CompletableFuture<OpenBoard> there = boards.get(boardId);
    if (there == null || there.state() != State.SUCCESS) {
      return Optional.empty();
    }
    there.resultNow().use(clock.instant());
    return Optional.of(there.resultNow());
  }

  /** Whose board it is; or the refusal {@code caseboard.no-board}. */
  public Board board(UUID boardId) {
    return open(boardId).board();
  }

  /** The board as it is stored; whoever asks has the right to it. */
  public Standing standing(UUID boardId) {
    return open(boardId).standing();
  }

  /** Whether the board is in memory, or on its way. */
  boolean has(UUID boardId) {
    return boards.containsKey(boardId);
  }

  /** Forgets a board; what is stored is read again when somebody asks. */
  void forget(UUID boardId) {
    boards.remove(boardId);
  }

  /**
   * A board was written, and that is committed. If it was forgotten meanwhile and loaded beside,
   * what stands on the shelf may be without it, and would refuse what builds on it.
   */
  void wrote(OpenBoard written) {
    boards.computeIfPresent(
        written.board().id(),
        (id, there) ->
            there.state() == State.SUCCESS && there.resultNow() == written ? there : null);
  }

  /**
   * Words left the log of a board: those who have it open are told only now, or read them again.
   */
  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) BoardRedacted redacted) {
    forget(redacted.boardId());
    reread.fire(new BoardReread(redacted.boardId()));
  }

  /** Forgets boards that nobody used for a while; called by the writer, between its commits. */
  void forgetIdle() {
    Instant limit = clock.instant().minus(IDLE);
    boards
        .values()
        .removeIf(
            future -> future.state() == State.SUCCESS && future.resultNow().isIdleSince(limit));
  }

  private void load(UUID boardId, CompletableFuture<OpenBoard> mine) {
    try {
      mine.complete(load(boardId));
    } catch (Exception failure) {
      boards.remove(boardId, mine);
      mine.completeExceptionally(failure);
    }
  }

  private OpenBoard load(UUID boardId) {
    Board board = book.find(boardId).orElseThrow(BoardRefusals::noBoard);
    Standing snapshot = log.snapshot(boardId).orElseGet(() -> Standing.empty(board.layout()));
    TextHistory texts = TextHistory.empty();
    Standing standing = foldAfter(boardId, snapshot, texts);
    return new OpenBoard(board, standing, texts, snapshot.seq(), clock.instant());
  }

  private Standing foldAfter(UUID boardId, Standing snapshot, TextHistory texts) {
    Standing standing = snapshot;
    List<BoardLog.Entry> page;
    do {
      page = log.after(boardId, standing.seq(), PAGE);
      for (BoardLog.Entry entry : page) {
        texts.note(standing.state(), entry.op());
        standing = new Standing(fold(standing.state(), entry), entry.seq());
      }
    } while (page.size() == PAGE);
    return standing;
  }

  private static BoardState fold(BoardState state, BoardLog.Entry entry) {
    if (state.apply(entry.accountId(), entry.op()) instanceof BoardVerdict.Applied applied) {
      return applied.board();
    }
    throw new IllegalStateException("a stored operation fits its board");
  }

  private static OpenBoard await(CompletableFuture<OpenBoard> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof DomainProblem problem) {
        throw problem;
      }
      throw e;
    }
  }
}
