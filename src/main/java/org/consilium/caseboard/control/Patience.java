package org.consilium.caseboard.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends the waiting of those who have waited long enough, a few times a second. An alarm for each
 * would wake a thread for each operation, which is nearly always answered in milliseconds.
 */
@ApplicationScoped
public class Patience {

  private static final long LOOK_MILLIS = 250;

  @Resource private ManagedScheduledExecutorService scheduler;

  /** In the order of their coming: whoever has less patience than one before waits as long. */
  private final Queue<Waiting> all = new ConcurrentLinkedQueue<>();

  private ScheduledFuture<?> looks;

  private record Waiting(CompletableFuture<?> answer, long untilNanos) {}

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    looks =
        scheduler.scheduleWithFixedDelay(
            this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void end() {
    if (looks != null) {
      looks.cancel(false);
    }
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
