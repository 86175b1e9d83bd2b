package org.consilium.platform.live.boundary;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.platform.problem.Failures;

/**
 * What one socket brings, dealt with in the order in which it came and one thing at a time. The
 * thread that reads, which hundreds of sockets share, deals with little things itself while nothing
 * waits before them ({@link #isAtOnce}); all else waits here for other hands.
 */
final class Inbox {

  /** Twice what a person may do to a board in a second, and what pages tell of themselves. */
  static final int AT_ONCE_IN_A_SECOND = 64;

  /** Half a minute of the most that is allowed would be a hundredth of it. */
  static final int MOST_CHARACTERS = 8 * 1024 * 1024;

  /** After so many things the hands look after another socket first. */
  private static final int IN_TURN = 16;

  private static final Logger LOG = Logger.getLogger(Inbox.class.getName());

  private final Executor hands;
  private final LongSupplier nanos;
  private final Queue<Waiting> waiting = new ArrayDeque<>();
  private int characters;
  private boolean busy;
  private long second;
  private int inSecond;

  private record Waiting(int characters, Runnable dealing) {}

  /**
   * The inbox of a socket that opens.
   *
   * @param nanos as {@link System#nanoTime}
   */
  Inbox(Executor hands, LongSupplier nanos) {
    this.hands = hands;
    this.nanos = nanos;
  }

  /**
   * Whether what has come just now may be dealt with on the thread that reads: nothing is before
   * it, and its sender has not had so much of that thread in this second already. Asked by that
   * thread alone, once for each message.
   */
  boolean isAtOnce() {
    long now = nanos.getAsLong();
    if (now - second >= TimeUnit.SECONDS.toNanos(1)) {
      second = now;
      inSecond = 0;
    }
    inSecond++;
    return inSecond <= AT_ONCE_IN_A_SECOND && isEmpty();
  }

  private synchronized boolean isEmpty() {
    return !busy;
  }

  /** Has it dealt with after everything that came before. */
  void put(Runnable dealing) {
    put(0, dealing);
  }

  /**
   * The same for a message.
   *
   * @return false if with it more than {@link #MOST_CHARACTERS} would wait; it is not taken then
   */
  boolean put(int length, Runnable dealing) {
    synchronized (this) {
      if (length > MOST_CHARACTERS - characters) {
        return false;
      }
      characters += length;
      waiting.add(new Waiting(length, dealing));
      if (busy) {
        return true;
      }
      busy = true;
    }
    hand();
    return true;
  }

  private void hand() {
    try {
      hands.execute(this::deal);
    } catch (RejectedExecutionException ending) {
      LOG.log(Level.FINE, "the server ends", ending);
    }
  }

  private void deal() {
    for (int turn = 0; turn < IN_TURN; turn++) {
      Runnable next = next();
      if (next == null) {
        return;
      }
      try {
        next.run();
      } catch (Exception failure) {
        LOG.log(Level.WARNING, "not dealt with", Failures.unquoted(failure));
      } catch (Error failure) {
        hand(); // what comes next has other hands
        throw failure;
      }
    }
    hand();
  }

  private synchronized Runnable next() {
    Waiting next = waiting.poll();
    if (next == null) {
      busy = false;
      return null;
    }
    characters -= next.characters();
    return next.dealing();
  }
}
