package org.consilium.caseboard.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.caseboard.control.BoardCommits.Trust;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.BoardReread;
import org.consilium.platform.database.Line;
import org.consilium.platform.database.Lines;
import org.consilium.platform.database.Outdated;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Failures;

/**
 * The one writer of this node. While a commit is under way operations gather, and the next commit
 * takes them all; after a commit the watchers are told, in the order of each board, and then those
 * who wait. Where something has changed since the last commit, it is tried again once everything
 * was asked; a commit that fails is tried board by board, from what the database says, so that one
 * board's trouble is not another's. It has threads of its own, one to store and one to tell, so
 * that no operation stands behind the hundreds of views that a step of the session makes.
 */
@ApplicationScoped
public class BoardWriter {

  private static final Logger LOG = Logger.getLogger(BoardWriter.class.getName());
  private static final int MOST_IN_A_COMMIT = 256;

  @Resource private ManagedThreadFactory threads;
  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private Lines lines;
  @Inject private BoardCommits commits;
  @Inject private BoardDoor door;
  @Inject private BoardShelf shelf;
  @Inject private Allowances allowances;
  @Inject private AskedLately lately;
  @Inject private Clock clock;
  @Inject private Event<BoardChange> changes;
  @Inject private Event<BoardReread> reread;

  private final Queue<PendingOp> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean working = new AtomicBoolean();
  private final AtomicBoolean tidying = new AtomicBoolean();

  /** The last operation of each board of which the watchers were told; the writer's alone. */
  private final Map<UUID, Long> told = new HashMap<>();

  private Line line;
  private ExecutorService thread;
  private ExecutorService teller;
  private ScheduledFuture<?> tidies;

  @PostConstruct
  void open() {
    line = lines.line();
    thread = oneThread();
    teller = oneThread();
  }

  private ExecutorService oneThread() {
    return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    tidies = scheduler.scheduleWithFixedDelay(this::tidy, 1, 1, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    if (tidies != null) {
      tidies.cancel(false);
    }
    thread.execute(line::close);
    thread.shutdown();
    teller.shutdown();
  }

  /** Puts an operation into the queue; the future tells its place, or why it was refused. */
  CompletableFuture<Long> submit(PendingOp op) {
    waiting.add(op);
    wake();
    return op.stored();
  }

  private void tidy() {
    tidying.set(true);
    wake();
  }

  private void wake() {
    if (working.compareAndSet(false, true)) {
      thread.execute(this::work);
    }
  }

  private void work() {
    try {
      if (tidying.compareAndSet(true, false)) {
        shelf.forgetIdle();
        told.keySet().removeIf(boardId -> !shelf.has(boardId));
        door.forgetOver();
        allowances.forgetRested(clock.instant());
        lately.forgetOld(clock.instant());
      }
      for (List<PendingOp> batch = next(); !batch.isEmpty(); batch = next()) {
        write(batch);
      }
    } finally {
      working.set(false);
    }
    if (!waiting.isEmpty() || tidying.get()) {
      wake();
    }
  }

  private List<PendingOp> next() {
    List<PendingOp> batch = new ArrayList<>();
    while (batch.size() < MOST_IN_A_COMMIT) {
      PendingOp op = waiting.poll();
      if (op == null) {
        break;
      }
      batch.add(op);
    }
    return batch;
  }

  private void write(List<PendingOp> batch) {
    Map<UUID, List<PendingOp>> boards = new LinkedHashMap<>();
    batch.forEach(op -> boards.computeIfAbsent(op.boardId(), id -> new ArrayList<>()).add(op));
    List<BoardPlan> plans;
    try {
      plans = commitTogether(boards);
    } catch (Exception failure) {
      LOG.log(Level.INFO, "boards are written one by one: {0}", failure.getClass().getName());
      boards.forEach(this::writeAlone);
      return;
    }
    settle(plans);
  }

  /** One way to the database; and two more where something has changed since the last. */
  private List<BoardPlan> commitTogether(Map<UUID, List<PendingOp>> boards) {
    try {
      return line.inTransaction(() -> commits.commit(boards, Trust.LAST_TIME));
    } catch (Outdated changed) {
      return line.inTransaction(() -> commits.commit(boards, Trust.MEMORY));
    }
  }

  /** What is in memory may be wrong now: the board is read anew. */
  private void writeAlone(UUID boardId, List<PendingOp> ops) {
    shelf.forget(boardId);
    List<BoardPlan> plans;
    try {
      plans = commits.commit(Map.of(boardId, ops), Trust.NOTHING);
    } catch (Exception failure) {
      shelf.forget(boardId);
      DomainProblem problem =
          failure instanceof Outdated ? BoardRefusals.takenOver() : Failures.toProblem(failure);
      ops.forEach(op -> op.stored().completeExceptionally(problem));
      return;
    }
    settle(plans);
  }

  /** The next commit does not wait until hundreds have been told of this one. */
  private void settle(List<BoardPlan> committed) {
    List<UUID> untold = committed.stream().filter(this::isAhead).map(BoardPlan::boardId).toList();
    committed.forEach(
        plan -> {
          plan.advance();
          shelf.wrote(plan.open());
          told.put(plan.boardId(), plan.standing().seq());
        });
    teller.execute(
        () -> {
          committed.forEach(this::tell);
          untold.forEach(boardId -> reread.fire(new BoardReread(boardId)));
        });
  }

  /** Whether more is stored than was told: the end of a commit was not known, and it was good. */
  private boolean isAhead(BoardPlan plan) {
    long before = plan.open().standing().seq();
    return told.getOrDefault(plan.boardId(), before) < before;
  }

  /** Committed is committed: a watcher that cannot be told finds the gap and asks again. */
  private void tell(BoardPlan committed) {
    try {
      committed.changes().forEach(changes::fire);
    } catch (Exception failure) {
      LOG.log(Level.WARNING, "watchers of a board were not told", Failures.unquoted(failure));
    }
    committed.answerAll();
  }
}
