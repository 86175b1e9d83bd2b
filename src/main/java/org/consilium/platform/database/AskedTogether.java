package org.consilium.platform.database;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * One question for all who ask the same kind of thing at the same moment, as a hall does that comes
 * back at once. Whoever comes while a question is under way waits for the next one, together with
 * all who come meanwhile; whoever comes alone asks alone, at once. Nothing is remembered: an answer
 * was read after everybody who gets it had asked.
 */
public final class AskedTogether<Q, A> {

  /** How long a question under way is waited for: one that hangs keeps nobody from an answer. */
  private static final Duration PATIENCE = Duration.ofMillis(100);

  private final Function<Set<Q>, Map<Q, A>> asking;
  private final Duration patience;
  private final ReentrantLock turn = new ReentrantLock();
  private Group<Q, A> gathering;

  private static final class Group<Q, A> {

    private final Set<Q> questions = new HashSet<>();
    private final CompletableFuture<Map<Q, A>> answers = new CompletableFuture<>();
  }

  /**
   * @param asking reads the answers that there are, on the thread of one who asks; it must see what
   *     was committed when it is called, so it runs in no transaction of the asker's that holds
   *     things back
   */
  public AskedTogether(Function<Set<Q>, Map<Q, A>> asking) {
    this(asking, PATIENCE);
  }

  AskedTogether(Function<Set<Q>, Map<Q, A>> asking, Duration patience) {
    this.asking = asking;
    this.patience = patience;
  }

  /**
   * The answer, if there is one.
   *
   * @throws RuntimeException what the asking threw, the same to all who asked together
   */
  public Optional<A> ask(Q question) {
    Group<Q, A> group;
    boolean leads;
    synchronized (this) {
      leads = gathering == null;
      if (leads) {
        gathering = new Group<>();
      }
      group = gathering;
      group.questions.add(question);
    }
    if (leads) {
      lead(group);
    }
    return Optional.ofNullable(answers(group).get(question));
  }

  private void lead(Group<Q, A> group) {
    boolean myTurn = awaitTurn();
    synchronized (this) {
      gathering = null; // whoever comes from now on may have seen more
    }
    try {
      group.answers.complete(asking.apply(group.questions));
    } catch (Throwable failure) {
      group.answers.completeExceptionally(failure);
    } finally {
      if (myTurn) {
        turn.unlock();
      }
    }
  }

  private boolean awaitTurn() {
    try {
      return turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static <Q, A> Map<Q, A> answers(Group<Q, A> group) {
    try {
      return group.answers.join();
    } catch (CompletionException failure) {
      switch (failure.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw failure;
      }
    }
  }
}
