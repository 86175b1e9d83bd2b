package org.consilium.platform.live.boundary;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.platform.problem.Failures;

/**
 * What one socket brings, dealt with in the order in which it came and one thing at a time. The
 * thread that reads, which hundreds of sockets share, deals with small things itself while nothing
 * waits before them ({@link #isAtOnce}); all else waits here for other hands.
 */
final class Inbox {

  /** Twice what a person may do to a board in a second, and what pages tell of themselves. */
  static final int AT_ONCE_IN_A_SECOND = 64;

  /** No longer message is read where hundreds of sockets wait for their turn. */
  static final int LONGEST_AT_ONCE = 4 * 1024;

  /** More than anybody may do while a database is away for half a minute. */
  static final int MOST_CHARACTERS = 4 * 1024 * 1024;

  /** Of all sockets together: a quarter of the memory there is, at two bytes each. */
  static final int MOST_OF_ALL = 64 * 1024 * 1024;

  /** Added to the characters of each message: what its waiting takes beside them. */
  static final int EACH = 256;

  /** After so many things the hands look after another socket first. */
  private static final int IN_TURN = 16;

  private static final Logger LOG = Logger.getLogger(Inbox.class.getName());

  private final Executor hands;
  private final LongSupplier nanos;
  private final AtomicLong ofAll;
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
   * @param ofAll how many characters wait in all inboxes; each adds its own
   */
  Inbox(Executor hands, LongSupplier nanos, AtomicLong ofAll) {
    this.hands = hands;
    this.nanos = nanos;
    this.ofAll = ofAll;
    this.second = nanos.getAsLong();
  }

  /**
   * Whether a message that has come just now may be dealt with on the thread that reads: it is
   * short, nothing is before it, and its sender has not had so much of that thread in this second
   * already. Asked by that thread alone, once for each message.
   */
  boolean isAtOnce(int length) {
    long now = nanos.getAsLong();
    if (now - second >= TimeUnit.SECONDS.toNanos(1)) {
      second = now;
      inSecond = 0;
    }
    inSecond++;
    return length <= LONGEST_AT_ONCE && inSecond <= AT_ONCE_IN_A_SECOND && isEmpty();
  }

  private synchronized boolean isEmpty() {
    return !busy && waiting.isEmpty();
  }

  /** Has it dealt with after everything that came before. */
  void put(Runnable dealing) {
    if (add(new Waiting(0, dealing))) {
      hand();
    }
  }

  /**
   * The same for a message.
   *
   * @return false if with it more than {@link #MOST_CHARACTERS} would wait, or {@link #MOST_OF_ALL}
   *     with those of others: then neither it nor any message that waits is dealt with any more
   */
  boolean putMessage(int length, Runnable dealing) {
    Waiting message = new Waiting(length + EACH, dealing);
    boolean idle;
    synchronized (this) {
      if (message.characters() > MOST_CHARACTERS - characters
          || message.characters() > MOST_OF_ALL - ofAll.get()) {
        forgetMessages();
        return false;
      }
      idle = add(message);
    }
    if (idle) {
      hand();
    }
    return true;
  }

  /** What is no message stays: the end of the connection may be among it. */
  private void forgetMessages() {
    waiting.removeIf(one -> one.characters() > 0);
    ofAll.addAndGet(-characters);
    characters = 0;
  }

  /** True when the caller is to hand it over. */
  private synchronized boolean add(Waiting more) {
    characters += more.characters();
    ofAll.addAndGet(more.characters());
    waiting.add(more);
    boolean idle = !busy;
    busy = true;
    return idle;
  }

  /** Where no hands can be had what comes next asks for them again. */
  private void hand() {
    boolean taken = false;
    try {
      hands.execute(this::deal);
      taken = true;
    } catch (RejectedExecutionException ending) {
      LOG.log(Level.FINE, "the server ends", ending);
    } finally {
      if (!taken) {
        rest();
      }
    }
  }

  private synchronized void rest() {
    busy = false;
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
    ofAll.addAndGet(-next.characters());
    return next.dealing();
  }
}
