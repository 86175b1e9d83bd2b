package org.consilium.caseboard.entity.rules.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** How much was done to a board in the last five minutes, by discipline; exact to ten seconds. */
public final class Liveliness {

  /** What counts as lately. */
  public static final Duration LATELY = Duration.ofMinutes(5);

  private static final long STEP = Duration.ofSeconds(10).toMillis();

  private final Deque<Step> steps = new ArrayDeque<>();

  private record Step(long number, Map<String, Integer> counts) {}

  /** Somebody of the discipline did something. */
  public synchronized void note(String discipline, Instant at) {
    long number = number(at);
    if (steps.isEmpty() || steps.getLast().number() < number) {
      steps.addLast(new Step(number, new TreeMap<>()));
    }
    steps.getLast().counts().merge(discipline, 1, Integer::sum);
    forgetBefore(at);
  }

  /** The counts; a discipline that did nothing is not there. */
  public synchronized Map<String, Integer> counts(Instant now) {
    forgetBefore(now);
    Map<String, Integer> all = new TreeMap<>();
    steps.forEach(step -> step.counts().forEach((code, n) -> all.merge(code, n, Integer::sum)));
    return all;
  }

  private void forgetBefore(Instant now) {
    long first = number(now.minus(LATELY));
    while (!steps.isEmpty() && steps.getFirst().number() <= first) {
      steps.removeFirst();
    }
  }

  private static long number(Instant at) {
    return at.toEpochMilli() / STEP;
  }
}
