package org.consilium.platform.time;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks again and again until the bean that holds it ends, which is when the application does. A
 * look that fails is said in the log, by its kind alone, and the next one finds what it did not.
 */
@Dependent
public class PeriodicWatch {

  private static final Logger LOG = Logger.getLogger(PeriodicWatch.class.getName());

  @Resource private ManagedScheduledExecutorService scheduler;

  private ScheduledFuture<?> looks;

  /**
   * Begins; the first look is after one pause.
   *
   * @param pause between two looks
   * @param failing what is not done when a look fails
   */
  public void begin(Duration pause, String failing, Runnable look) {
    begin(pause, pause, failing, look);
  }

  /** Begins with another pause before the first look. */
  public void begin(Duration first, Duration pause, String failing, Runnable look) {
    looks =
        scheduler.scheduleWithFixedDelay(
            () -> carefully(failing, look),
            first.toMillis(),
            pause.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /** One look, whose failure is said and goes no further. */
  public static void carefully(String failing, Runnable look) {
    try {
      look.run();
    } catch (Exception failure) {
      LOG.log(Level.WARNING, "{0}: {1}", new Object[] {failing, failure.getClass().getName()});
    }
  }

  @PreDestroy
  void end() {
    if (looks != null) {
      looks.cancel(false);
    }
  }
}
