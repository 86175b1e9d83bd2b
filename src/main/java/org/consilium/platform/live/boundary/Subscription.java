package org.consilium.platform.live.boundary;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.consilium.platform.live.LiveRound;

/**
 * One connection watching one topic. Changes that arrive while a view is being made are answered by
 * one further view, however many they were.
 */
final class Subscription {

  private final LiveConnection connection;
  private final Topic topic;
  private final AtomicInteger changes = new AtomicInteger();
  private final AtomicReference<LiveRound> round = new AtomicReference<>(new LiveRound());
  private volatile UUID circle;
  private volatile boolean doubted;
  private volatile boolean atWork;
  private volatile Saying saying = Saying.NOTHING;
  private long version;

  Subscription(LiveConnection connection, Topic topic, UUID circle) {
    this.connection = connection;
    this.topic = topic;
    this.circle = circle;
  }

  LiveConnection connection() {
    return connection;
  }

  Topic topic() {
    return topic;
  }

  UUID circle() {
    return circle;
  }

  void moveTo(UUID newCircle) {
    if (!Objects.equals(circle, newCircle)) {
      saying = saying.silent();
    }
    this.circle = newCircle;
  }

  /** Whether the right to the topic is being asked for anew: until then nothing is told. */
  boolean isDoubted() {
    return doubted;
  }

  void doubt() {
    doubted = true;
    atWork = false;
  }

  /** Whether the right to signal was asked for and is not doubted. */
  boolean isAtWork() {
    return atWork;
  }

  /** Asks for the right to signal, once until it is doubted. */
  void requireAtWork(Runnable right) {
    if (!atWork) {
      boolean allowed = false;
      atWork = true; // before it is asked: a doubt that comes meanwhile holds
      try {
        right.run();
        allowed = true;
      } finally {
        if (!allowed) {
          atWork = false;
        }
      }
    }
  }

  /** Whether a signal is held, told yet or not. */
  boolean isSaying() {
    return saying.signal() != null;
  }

  Saying saying() {
    return saying;
  }

  /** Whether something is signalled that others may be told. */
  boolean isHeard(Instant now) {
    return !doubted && saying.isHeard(now);
  }

  void say(Saying now) {
    saying = now;
  }

  /** The right is there; what was not told meanwhile is in the next view. */
  void trust() {
    doubted = false;
  }

  /** Notes a change and its round; true when the caller is to run {@link #settle}. */
  boolean noteChange(LiveRound begun) {
    round.accumulateAndGet(begun, LiveRound::later);
    return changes.getAndIncrement() == 0;
  }

  /** Runs the making of a view until no change came in between; in the round of the last change. */
  void settle(Consumer<LiveRound> makeView) {
    int seen;
    do {
      seen = changes.get();
      try {
        makeView.accept(round.get());
      } catch (Error failure) {
        // what comes next is told again
        changes.set(0);
        throw failure;
      }
    } while (!changes.compareAndSet(seen, 0));
  }

  /** Called by the one who makes views. */
  long nextVersion() {
    return ++version;
  }
}
