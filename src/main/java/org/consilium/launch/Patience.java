package org.consilium.launch;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for something that happens in another process. */
final class Patience {

  private static final long PAUSE_MILLIS = 50;

  private Patience() {}

  /** Waits until the condition holds; false when the time passed before, or we are interrupted. */
  static boolean until(Duration longest, BooleanSupplier condition) {
    long end = System.nanoTime() + longest.toNanos();
    try {
      while (!condition.getAsBoolean()) {
        if (System.nanoTime() > end) {
          return false;
        }
        Thread.sleep(PAUSE_MILLIS);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
