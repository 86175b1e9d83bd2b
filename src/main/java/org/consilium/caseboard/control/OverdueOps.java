package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import org.consilium.platform.time.PeriodicWatch;

/**
 * Ends the waiting of those who have waited long enough, a few times a second. An alarm for each
 * would wake a thread for each operation, which is nearly always answered in milliseconds.
 */
@ApplicationScoped
public class OverdueOps {

  private static final Duration LOOK = Duration.ofMillis(250);

  @Inject private PeriodicWatch watch;

  /** In the order of their coming: whoever has less patience than one before waits as long. */
  private final Queue<Waiting> all = new ConcurrentLinkedQueue<>();

  private record Waiting(CompletableFuture<?> answer, long untilNanos) {}

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    watch.begin(LOOK, "who waited too long was not told", this::look);
  }

  /**
   * The answer fails with a {@link TimeoutException} unless it is there by then, or up to a quarter
   * of a second later.
   */
  <T> CompletableFuture<T> limit(CompletableFuture<T> answer, Duration patience) {
    all.add(new Waiting(answer, System.nanoTime() + patience.toNanos()));
    return answer;
  }

  private void look() {
    long now = System.nanoTime();
    for (Waiting first = all.peek(); first != null && isOver(first, now); first = all.peek()) {
      all.remove();
      first.answer().completeExceptionally(new TimeoutException());
    }
  }

  private static boolean isOver(Waiting waiting, long now) {
    return waiting.answer().isDone() || now - waiting.untilNanos() >= 0;
  }
}
