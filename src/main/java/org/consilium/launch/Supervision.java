package org.consilium.launch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the parts running until it is told to stop, and stops them in order, each before those that
 * it needs. A part that dies is started again; one that keeps dying soon after its start is given
 * up with the rest.
 */
final class Supervision {

  private static final Duration SOON = Duration.ofSeconds(15);
  private static final int MOST_SOON_DEATHS = 5;
  private static final Duration FOREVER = Duration.ofDays(36_500);

  private final List<Part> parts;
  private final DeathWatch watch = DeathWatch.begin();
  private final ReentrantLock turn = new ReentrantLock();
  private volatile boolean stopping;
  private int soonDeaths;

  /** Each after those that it needs. */
  Supervision(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Starts all parts, first those that need others: the server boots while the database is still
   * unpacked, and waits for it.
   *
   * @return false when it was told to stop meanwhile
   * @throws LaunchRefused when one does not start; then all are stopped
   */
  boolean start() {
    try {
      parts.reversed().forEach(this::begin);
      parts.forEach(this::awaitWork);
      return !stopping;
    } catch (LaunchRefused e) {
      boolean wanted = stopping;
      stop();
      if (!wanted) {
        throw e;
      }
      return false;
    }
  }

  /**
   * Watches over the parts and returns when it was told to stop or the process that started us is
   * gone.
   *
   * @throws LaunchRefused when it gave up
   */
  void watch() {
    ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
    try {
      // a build tool that is told to stop does not tell us; but then it is gone
      Patience.until(FOREVER, () -> stopping || !parent.isAlive() || revived());
    } finally {
      stop();
    }
  }

  /** Stops everything; may be called from any thread and more than once. */
  void stop() {
    stopping = true;
    turn.lock();
    try {
      parts.reversed().forEach(Part::stop);
      parts.forEach(Part::tidy);
      watch.end();
    } finally {
      turn.unlock();
    }
  }

  /** Starts again what has died. Always false: there is more to watch. */
  private boolean revived() {
    for (Part part : parts) {
      if (!part.isAlive() && !stopping) {
        soonDeaths = part.age().compareTo(SOON) < 0 ? soonDeaths + 1 : 0;
        if (soonDeaths > MOST_SOON_DEATHS) {
          throw new LaunchRefused(
              "The %s keeps ending soon after its start; everything was stopped. %s says why."
                  .formatted(part.name(), part.log()));
        }
        Voice.say("The " + part.name() + " ended unexpectedly and is started again.");
        begin(part);
        awaitWork(part);
        Voice.say("The " + part.name() + " is back.");
      }
    }
    return false;
  }

  private void begin(Part part) {
    inTurn(() -> part.begin(watch));
  }

  private void awaitWork(Part part) {
    inTurn(() -> part.awaitWork(() -> stopping));
  }

  private void inTurn(Runnable work) {
    turn.lock();
    try {
      if (!stopping) {
        work.run();
      }
    } finally {
      turn.unlock();
    }
  }
}
